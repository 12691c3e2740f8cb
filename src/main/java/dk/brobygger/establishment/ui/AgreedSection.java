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
import dk.brobygger.look.CourseSection;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Status;
import dk.brobygger.match.Finding;
import dk.brobygger.match.FindingWords;
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
        return 400;
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
                    (view.statement().agrees() ? Status.DONE : Status.MISSED)
                            .label(translate(
                                    "establishment.statement.by",
                                    view.statement().representative(),
                                    DateWords.day(view.statement().givenOn()))));
        view.findings().forEach(finding -> facts.with(law.question(finding.ruling()), finding(finding)));
        facts.with(
                translate("establishment.vitas"),
                view.vitasNumber() == null
                        ? ""
                        : view.vitasNumber() + ", " + translate("establishment.vitas." + view.vitasState()));
        if (view.ruling() != null && view.ruledAt() != null)
            facts.with(
                    translate("establishment.ruling"),
                    translate("establishment.ruling." + view.ruling()) + ", "
                            + DateWords.dayAndYear(LocalDate.ofInstant(view.ruledAt(), clock.getZone())));
        facts.with(translate("establishment.reasons"), view.rulingReasons() == null ? "" : view.rulingReasons());
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
                .map(purpose -> translate("establishment.purpose." + purpose))
                .collect(Collectors.joining(", "));
    }

    private static Component confirmation(EstablishmentView view, Party party) {
        Optional<Confirmation> answer =
                view.answers().stream().filter(given -> given.party() == party).findFirst();
        if (answer.isEmpty()) return Status.NOT_YET.label(translate("establishment.notConfirmed"));
        if (!answer.get().isConfirmed()) return Status.MISSED.label(translate("establishment.declined"));
        return Status.DONE.label(translate(
                answer.get().isOnBehalf() ? "establishment.confirmedOnBehalf" : "establishment.confirmed",
                answer.get().givenBy(),
                DateWords.day(answer.get().givenOn())));
    }

    private Component finding(Finding finding) {
        var words = (finding.detail() == null ? "" : finding.detail() + ", ")
                + finding.ruling().paragraph()
                + (finding.ruling().verified() ? "" : ", " + translate("law.certainty." + finding.certainty()));
        var label = (finding.allowed() ? Status.DONE : Status.MISSED).label(words);
        label.setTitle(law.reason(finding.ruling()));
        return label;
    }

    private static Component nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
