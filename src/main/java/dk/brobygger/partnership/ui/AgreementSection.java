package dk.brobygger.partnership.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PlaceBoxes;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.partnership.AgreementDesk;
import dk.brobygger.partnership.DeviationDesk;
import dk.brobygger.partnership.PartnershipDesk;
import dk.brobygger.partnership.PartnershipFacts;
import dk.brobygger.partnership.PartnershipStatus;
import dk.brobygger.partnership.YearDesk;
import dk.brobygger.partnership.YearFacts;
import dk.brobygger.place.PlaceStatus;
import dk.brobygger.place.PlacesDesk;
import dk.brobygger.slots.CompanySection;
import dk.brobygger.slots.Ways;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Partnerskabsaftale: what we owe each other, and the places that come of it. */
@org.springframework.stereotype.Component
class AgreementSection implements CompanySection {

    private final PartnershipDesk partnerships;
    private final PlacesDesk places;
    private final AgreementDesk agreements;
    private final YearDesk years;
    private final DeviationDesk deviations;
    private final CompanyDesk companies;
    private final CurrentUser user;

    AgreementSection(
            PartnershipDesk partnerships,
            PlacesDesk places,
            AgreementDesk agreements,
            YearDesk years,
            DeviationDesk deviations,
            CompanyDesk companies,
            CurrentUser user) {
        this.partnerships = partnerships;
        this.places = places;
        this.agreements = agreements;
        this.years = years;
        this.deviations = deviations;
        this.companies = companies;
        this.user = user;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component section(String companyId) {
        var company = CompanyId.parse(companyId);
        var card = new Card(translate("partnership.section"));
        fill(card, company);
        return card;
    }

    private void fill(Card card, CompanyId company) {
        card.removeAll();
        var all = partnerships.partnershipsOf(company).stream()
                .filter(facts -> facts.status() != PartnershipStatus.NOT_AGREED)
                .toList();
        if (all.isEmpty()) {
            card.add(new Span(translate("partnership.section.none")));
            return;
        }
        all.forEach(facts -> card.add(agreement(card, facts)));
        var promised = places.placesOf(company);
        if (!promised.isEmpty()) card.add(places(company, promised));
    }

    private Component agreement(Card card, PartnershipFacts facts) {
        var year = partnerships.currentYear(facts.id());
        var badge = badge(facts);
        var strip = Facts.strip()
                .with(
                        translate("partnership.section.runs"),
                        DateWords.dayAndYear(facts.terms().firstDay())
                                + year.map(now -> " – "
                                                + DateWords.dayAndYear(
                                                        facts.lastDay() == null ? now.lastDay() : facts.lastDay()))
                                        .orElse(""))
                .with(
                        translate("partnership.section.goal"),
                        translate(
                                "partnership.section.goal.text",
                                facts.terms().goalCourses(),
                                facts.terms().goalJobs()));
        year.ifPresent(now ->
                strip.with(translate("partnership.section.evaluation"), DateWords.dayAndYear(now.evaluationDay())));
        var toAgreement = new Anchor(Ways.course(facts.caseId()), translate("partnership.section.open"));
        var part = Page.stack(new Div(badge, new Span(" "), toAgreement), strip);
        deviations
                .openOf(facts.id())
                .forEach(open -> part.add(new Notice(
                        Sign.CRITICAL,
                        Tone.WARNING,
                        translate("partnership.section.deviation", DateWords.day(open.reportedOn())),
                        open.description())));
        if (mayAct()) part.add(acts(card, facts, year.orElse(null)));
        return part;
    }

    private static Component badge(PartnershipFacts facts) {
        var words = translate(
                "partnership.section.badge",
                translate("partnership.status." + facts.status()),
                facts.version(),
                translate("partnership.kind." + facts.terms().kind()));
        return switch (facts.status()) {
            case SIGNED -> Status.IN_USE.badge(words);
            case DRAFT, SENT -> Status.DRAFT.badge(words);
            case NOTICE_GIVEN -> Status.RUNNING_OUT.badge(words);
            default -> Status.ENDED.badge(words);
        };
    }

    private Component acts(Card card, PartnershipFacts facts, @Nullable YearFacts year) {
        var acts = new Div();
        if (year != null) {
            acts.add(act(card, facts, "partnership.act.deviation", text -> deviations.report(facts.id(), text)));
        }
        if (year != null && year.withdrawalReason() == null && mayEnd()) {
            acts.add(act(card, facts, "partnership.act.withdraw", text -> years.withdraw(facts.id(), text)));
        }
        if ((facts.status() == PartnershipStatus.DRAFT || facts.status() == PartnershipStatus.SENT) && mayEnd()) {
            acts.add(act(card, facts, "partnership.act.drop", text -> agreements.withdraw(facts.caseId(), text)));
        }
        return acts;
    }

    private Component act(Card card, PartnershipFacts facts, String key, Consumer<String> deed) {
        var button = new Button(translate(key), click -> {
            var text = new TextArea(translate(key + ".field"));
            text.setMaxLength(2_000);
            new AskDialog(translate(key), translate(key + ".act"), translate("partnership.cancel"), () -> {
                        deed.accept(text.getValue());
                        fill(card, facts.company());
                    })
                    .with(new Span(translate(key + ".text")))
                    .needs(text)
                    .open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component places(CompanyId company, List<PlaceStatus> places) {
        Map<String, UnitFacts> units = companies.company(company).units().stream()
                .collect(Collectors.toMap(unit -> unit.pNumber().digits(), unit -> unit));
        var table = new PlainTable(
                translate("partnership.places.function"),
                translate("partnership.places.unit"),
                ">" + translate("partnership.places.hours"),
                translate("partnership.places.room"),
                translate("partnership.places.status"));
        for (var place : places) {
            var unit = place.unit() == null ? null : units.get(place.unit().digits());
            table.row(
                    place.function(),
                    unit == null || unit.street() == null ? place.unit() == null ? "–" : place.unit() : unit.street(),
                    place.hoursFrom().stripTrailingZeros().toPlainString()
                            + "–"
                            + place.hoursTo().stripTrailingZeros().toPlainString(),
                    place.canTakeIn().stream()
                            .map(code -> translate("partnership.room." + code))
                            .collect(Collectors.joining(", ")),
                    state(place));
        }
        return table;
    }

    private static Component state(PlaceStatus place) {
        var boxes = new Div(
                place.closed() && place.filled() + place.reserved() == 0
                        ? Status.ENDED.label(translate("partnership.places.closed"))
                        : new PlaceBoxes(place.filled(), place.reserved(), place.free()));
        if (place.loweredReason() != null)
            boxes.add(new Div(Status.OVERDUE.label(translate("partnership.places.lowered"))));
        return boxes;
    }

    private boolean mayAct() {
        return user.has(Role.VIRKSOMHEDSKONSULENT) || user.has(Role.JOBKONSULENT) || user.has(Role.LEDER);
    }

    private boolean mayEnd() {
        return user.has(Role.VIRKSOMHEDSKONSULENT) || user.has(Role.LEDER);
    }
}
