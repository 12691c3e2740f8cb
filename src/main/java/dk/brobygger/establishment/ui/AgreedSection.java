package dk.brobygger.establishment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.Confirmation;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.Party;
import dk.brobygger.establishment.Terms;
import dk.brobygger.establishment.WorkFunction;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Status;
import dk.brobygger.match.Finding;
import dk.brobygger.match.FindingWords;
import dk.brobygger.slots.CourseSection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Aftalt og afgjort: the terms, who has confirmed them, what the law and the municipality said, with the ground. */
@org.springframework.stereotype.Component
class AgreedSection implements CourseSection {

    private final OfThisRequest read;
    private final FindingWords law;
    private final Clock clock;

    AgreedSection(OfThisRequest read, FindingWords law, Clock clock) {
        this.read = read;
        this.law = law;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public boolean shownFor(String caseKind) {
        return "PLACEMENT_COURSE".equals(caseKind);
    }

    @Override
    public Component section(String caseId) {
        return read.latest(CaseId.parse(caseId)).map(this::card).orElseGet(AgreedSection::nothing);
    }

    private Component card(EstablishmentView view) {
        var card = new Card(translate("establishment.section"));
        card.beside(new Span(translate("establishment.state." + view.state())));
        var facts = Facts.list();
        if (view.terms() != null) terms(facts, view.terms());
        for (var party : Party.values())
            if (view.termsNumber() > 0)
                facts.with(translate("establishment.party." + party), confirmation(view, party));
        if (view.statement() != null)
            facts.with(
                    translate("establishment.statement"),
                    line(
                            (view.statement().agrees() ? Status.DONE : Status.MISSED)
                                    .label(translate(
                                            view.statement().agrees()
                                                    ? "establishment.statement.agrees"
                                                    : "establishment.statement.disagrees")),
                            view.statement().representative() + ", "
                                    + DateWords.day(view.statement().givenOn())));
        view.findings()
                .forEach(finding ->
                        facts.with(translate("match.law." + finding.ruling().decisionId()), finding(finding)));
        facts.with(
                translate("establishment.vitas"),
                view.vitas().number() == null
                        ? ""
                        : view.vitas().number() + ", "
                                + translate(
                                        "establishment.vitas." + view.vitas().state()));
        var ruling = view.ruling();
        if (ruling != null && ruling.answer() != null)
            facts.with(
                    translate("establishment.ruling"),
                    translate("establishment.ruling." + ruling.answer()) + ", "
                            + DateWords.dayAndYear(LocalDate.ofInstant(ruling.at(), clock.getZone())));
        facts.with(translate("establishment.reasons"), ruling == null ? "" : ruling.reasons());
        facts.with(
                translate("establishment.introduced"),
                view.introducedOn() == null ? "" : DateWords.dayAndYear(view.introducedOn()));
        card.add(facts);
        return card;
    }

    private static void terms(Facts facts, Terms terms) {
        facts.with(
                        translate("establishment.form.functions"),
                        terms.functions().stream().map(WorkFunction::name).collect(Collectors.joining(", ")))
                .with(translate("establishment.form.purposes"), purposes(terms))
                .with(
                        translate("establishment.form.wages"),
                        translate(terms.wagesExpected() ? "establishment.form.wagesYes" : "establishment.form.wagesNo")
                                + (terms.wagesText() == null ? "" : " " + terms.wagesText()));
    }

    static String purposes(Terms terms) {
        return terms.purposes().stream()
                .sorted()
                .map(purpose -> translate("citizen.purpose." + purpose))
                .collect(Collectors.joining(", "));
    }

    private static Component confirmation(EstablishmentView view, Party party) {
        Optional<Confirmation> answer =
                view.answers().stream().filter(given -> given.party() == party).findFirst();
        if (answer.isEmpty()) return Status.NOT_YET.label(translate("establishment.notConfirmed"));
        var given = answer.get();
        var who = given.givenBy() + ", " + DateWords.day(given.givenOn());
        if (!given.isConfirmed()) return line(Status.MISSED.label(translate("establishment.declined")), who);
        return line(
                Status.DONE.label(
                        translate(given.isOnBehalf() ? "establishment.confirmedOnBehalf" : "establishment.confirmed")),
                who);
    }

    private Component finding(Finding finding) {
        var word = translate(finding.allowed() ? "match.law.yes" : "match.law.no")
                + (finding.detail() == null ? "" : ", " + law.detail(finding));
        var ground = finding.ruling().paragraph()
                + (finding.ruling().verified() ? "" : ". " + translate("law.certainty." + finding.certainty()));
        var line = line((finding.allowed() ? Status.DONE : Status.MISSED).label(word), ground);
        line.setTitle(translate(finding.ruling().reasonKey()));
        return line;
    }

    /** A status of a word or two, and the rest in words that may break. */
    private static Div line(Span status, String words) {
        return new Div(status, new Span(" " + words));
    }

    private static Component nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
