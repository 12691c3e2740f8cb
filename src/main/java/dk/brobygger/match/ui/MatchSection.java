package dk.brobygger.match.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.match.MatchRejection;
import dk.brobygger.match.MatchView;
import dk.brobygger.slots.CourseSection;
import dk.brobygger.slots.Ways;

/** Matchet: what was found, how good it is, and what the law said. */
@org.springframework.stereotype.Component
class MatchSection implements CourseSection {

    private final MatchDesk desk;
    private final CurrentUser user;

    MatchSection(MatchDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public boolean mayFollow() {
        return true;
    }

    @Override
    public boolean shownFor(String caseKind) {
        return "PLACEMENT_COURSE".equals(caseKind);
    }

    @Override
    public Component section(String caseId) {
        if (!user.has(Role.JOBKONSULENT) && !user.has(Role.SAGSBEHANDLER) && !user.has(Role.LEDER)) return nothing();
        try {
            return card(desk.view(CaseId.parse(caseId)));
        } catch (MatchRejection none) {
            return nothing();
        }
    }

    private Component card(MatchView match) {
        var until = match.place().reservedUntil();
        var facts = Facts.list()
                .with(
                        translate("match.form.company"),
                        match.place().companyName() == null ? "" : match.place().companyName())
                .with(
                        translate("match.form.functions"),
                        String.join(", ", match.facts().functions()))
                .with(
                        translate("match.form.jobGoal"),
                        match.meeting() == null ? "" : match.meeting().jobGoal())
                .with(translate("match.score"), match.score() == null ? "" : translate("match.ofTen", match.score()))
                .with(translate("match.reserved"), until == null ? "" : DateWords.dayAndYear(until));
        for (var finding : match.findings())
            facts.with(
                    translate("match.law." + finding.ruling().decisionId()),
                    translate(finding.allowed() ? "match.law.yes" : "match.law.no")
                            + " (" + finding.ruling().paragraph() + ")"
                            + (finding.ruling().verified()
                                    ? ""
                                    : ", " + translate("law.certainty." + finding.certainty())));
        var card = new Card(translate("match.section"));
        card.beside(new Anchor(Ways.candidate(match.facts().citizen()), translate("match.candidate")));
        card.add(match.meeting() == null ? new Span(translate("match.notMet")) : facts);
        return card;
    }

    private static Component nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
