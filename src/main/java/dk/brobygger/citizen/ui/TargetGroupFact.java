package dk.brobygger.citizen.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.slots.CaseFact;
import org.springframework.stereotype.Component;

/** Målgruppe: what the candidate is by LAB § 6, on which the weeks and the rights rest. */
@Component
class TargetGroupFact implements CaseFact {

    private final CaseDesk cases;
    private final CitizenDesk citizens;

    TargetGroupFact(CaseDesk cases, CitizenDesk citizens) {
        this.cases = cases;
        this.citizens = citizens;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String term() {
        return translate("citizen.fact.group");
    }

    @Override
    public String detail(String caseId) {
        var citizen = cases.card(CaseId.parse(caseId)).citizenId();
        if (citizen == null) return "";
        var candidate = citizens.candidate(new CitizenId(citizen));
        return translate(
                candidate.targetGroup().equals("FLEXJOB") ? "citizen.fact.flexjob" : "citizen.fact.paragraph",
                translate("citizen.group." + candidate.targetGroup()));
    }
}
