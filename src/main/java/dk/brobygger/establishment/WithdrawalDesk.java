package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.identity.Staff;
import dk.brobygger.match.MatchDesk;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stops an establishment, and where the course goes from there: never to a dead end. */
@Service
@Transactional
public class WithdrawalDesk {

    private final Establishments establishments;
    private final MatchDesk matches;
    private final ConsentDesk consents;

    WithdrawalDesk(Establishments establishments, MatchDesk matches, ConsentDesk consents) {
        this.establishments = establishments;
        this.matches = matches;
        this.consents = consents;
    }

    /**
     * The company does not want it any more.
     *
     * @throws EstablishmentRejection if it is over already
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public void companyWithdraws(CaseId caseId, String said) {
        establishments.change(caseId, establishment -> establishment.companyWithdraws(said));
    }

    /** The real reason, after a talk; the place is free for others. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void companyGivesReason(CaseId caseId, String reasonCode, String relationNote) {
        var establishment = establishments.of(caseId);
        establishment.companyGivesReason(reasonCode, relationNote);
        establishments.saveAndFlush(establishment);
        matches.releasePlace(caseId);
    }

    /** The company is gone, and the candidate knows: the search begins again. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void candidateInformed(CaseId caseId) {
        matches.releasePlace(caseId);
    }

    /** The register says that a company has closed: what was under way with it ends. */
    @RolesAllowed({
        Staff.VIRKSOMHEDSKONSULENT,
        Staff.JOBKONSULENT,
        Staff.LEDER,
        Staff.ADMINISTRATOR,
        Staff.PROCESS,
        Staff.SYSTEM
    })
    public void companyClosed(CompanyId company) {
        establishments.findByCompany(company).stream()
                .filter(Establishment::isBeforeStart)
                .forEach(establishment -> {
                    establishment.companyCloses();
                    establishments.saveAndFlush(establishment);
                });
    }

    /** @throws EstablishmentRejection if it is over already */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public void findJob(CaseId caseId) {
        establishments.change(caseId, establishment -> establishment.findJob());
    }

    /** The candidate goes to a job: the place is free for others. */
    @RolesAllowed(Staff.PROCESS)
    public void leavePlaceForJob(CaseId caseId) {
        matches.releasePlace(caseId);
    }

    /** Nothing more goes to the company, and what went may not be used. */
    @RolesAllowed(Staff.PROCESS)
    public void stopSharing(CaseId caseId) {
        consents.stopSharing(caseId, establishments.of(caseId).company().uuid());
    }

    /** Whether it can be established with what may still be shared; the process stops it when it cannot. */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void assessConsent(CaseId caseId, boolean canContinue) {
        establishments.change(caseId, establishment -> establishment.assessConsent(canContinue));
    }

    /** It cannot be established without the consent; the course looks for another company. */
    @RolesAllowed(Staff.PROCESS)
    public void stop(CaseId caseId) {
        end(caseId, Outcome.REMATCH);
    }

    /** What comes instead of a placement that could not be established. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void chooseNextStep(CaseId caseId, boolean rematch) {
        end(caseId, rematch ? Outcome.REMATCH : Outcome.STOPPED);
    }

    private void end(CaseId caseId, Outcome outcome) {
        var establishment = establishments.of(caseId);
        establishment.end(outcome);
        establishments.saveAndFlush(establishment);
        matches.releasePlace(caseId);
    }
}
