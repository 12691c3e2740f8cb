package dk.brobygger.partnership.process;

import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.needs.MeetingDesk;
import dk.brobygger.partnership.AgreementDesk;
import dk.brobygger.partnership.AgreementKind;
import dk.brobygger.partnership.AgreementTerms;
import dk.brobygger.partnership.Commitment;
import dk.brobygger.partnership.PartnershipFacts;
import dk.brobygger.step.FormData;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The draft of an agreement: it begins with what the meeting showed, and comes back as it was written. */
@Component
class DraftForm {

    private final AgreementDesk desk;
    private final CompanyDesk companies;
    private final OutreachDesk outreach;
    private final MeetingDesk meetings;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;
    private final Rates rates;

    DraftForm(
            AgreementDesk desk,
            CompanyDesk companies,
            OutreachDesk outreach,
            MeetingDesk meetings,
            IdentityDesk identity,
            CurrentUser user,
            Clock clock,
            Rates rates) {
        this.desk = desk;
        this.companies = companies;
        this.outreach = outreach;
        this.meetings = meetings;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
        this.rates = rates;
    }

    record CommitmentLine(@Nullable String party, @Nullable String text) {}

    record DraftAgreement(
            @NotBlank String kind,
            @Nullable String centreKind,
            @NotNull LocalDate firstDay,
            @NotNull Integer noticeMonths,
            @NotBlank String companyContact,
            @NotBlank String municipalContact,
            @NotNull Integer goalCourses,
            @NotNull Integer goalJobs,
            @NotBlank String companyContribution,
            @NotBlank String municipalContribution,
            @NotBlank String purpose,
            @NotBlank String companyTasks,
            @NotBlank String mentorSupport,
            @NotBlank String reachingUs,
            @NotBlank String followUp,
            @NotBlank String economy,
            @NotBlank String progression,
            @NotBlank String afterwards,
            @Nullable Boolean moneyInvolved,
            @Nullable BigDecimal amount,
            @Nullable String budgetLine,
            @Nullable String centreTargetGroup,
            @Nullable String centreSupport,
            @Nullable BigDecimal mentorHours,
            @Nullable String centreReception,
            @Nullable String centreAbsence,
            @Nullable String centreExit,
            @Nullable List<PlaceLine> places,
            @Nullable List<CommitmentLine> commitments,
            @Nullable Boolean trainingClause) {

        AgreementTerms terms() {
            return new AgreementTerms(
                    AgreementKind.valueOf(kind),
                    centreKind,
                    firstDay,
                    noticeMonths,
                    companyContact,
                    municipalContact,
                    goalCourses,
                    goalJobs,
                    companyContribution,
                    municipalContribution,
                    purpose,
                    companyTasks,
                    mentorSupport,
                    reachingUs,
                    followUp,
                    economy,
                    progression,
                    afterwards,
                    Boolean.TRUE.equals(moneyInvolved),
                    amount,
                    budgetLine,
                    centreTargetGroup,
                    centreSupport,
                    mentorHours,
                    centreReception,
                    centreAbsence,
                    centreExit);
        }

        List<Commitment> promises() {
            return commitments == null
                    ? List.of()
                    : commitments.stream()
                            .filter(line -> line.text() != null && !line.text().isBlank())
                            .map(line -> new Commitment(
                                    line.party() == null
                                            ? Commitment.Party.COMPANY
                                            : Commitment.Party.valueOf(line.party()),
                                    Objects.requireNonNull(line.text())))
                            .toList();
        }
    }

    @Prefill("partnership-draft-agreement")
    FormData draftAgreement(Step step) {
        var company = companies.company(outreach.outreach(step.caseId()).company());
        var data = new FormData();
        data.with("companyFacts", "**" + company.name() + "**, CVR " + company.cvr());
        data.with("unitOptions", PartnershipWords.options(company));
        desk.agreement(step.caseId())
                .filter(written -> !written.isSigned())
                .ifPresentOrElse(written -> asWritten(data, written), () -> fromTheMeeting(data, step));
        return data;
    }

    private void fromTheMeeting(FormData data, Step step) {
        var meeting = meetings.meeting(step.caseId());
        data.with("kind", outreach.outreach(step.caseId()).wantsCentre() ? "CENTRE" : "BINDING");
        data.with(
                "firstDay",
                LocalDate.ofInstant(clock.instant(), clock.getZone()).toString());
        data.with("noticeMonths", rates.whole("partnership.notice", LocalDate.now(clock)));
        data.with("companyContact", outreach.outreach(step.caseId()).spokeWith());
        data.with("municipalContact", identity.nameOf(user.id()));
        var seats = meeting.functions().stream()
                .mapToInt(line -> line.places() == null ? 1 : line.places())
                .sum();
        // A place is used twice or so in a year, and a third of the courses end in a job: a goal to talk about.
        data.with("goalCourses", Math.max(3, 2 * seats));
        data.with("goalJobs", Math.max(1, 2 * seats / 3));
        var units = companies.company(meeting.company()).units();
        // Without a function from the meeting the list begins with its one empty row.
        if (meeting.functions().isEmpty()) return;
        data.with(
                "places",
                meeting.functions().stream()
                        .map(line -> {
                            var place = new FormData();
                            place.with("function", line.name());
                            place.with("total", line.places() == null ? 1 : line.places());
                            place.with("weeklyHoursFrom", 10);
                            place.with("weeklyHoursTo", line.weeklyHours());
                            place.with("canTakeIn", meeting.canTakeIn());
                            if (units.size() == 1)
                                place.with("pNumber", units.get(0).pNumber().digits());
                            return place;
                        })
                        .toList());
    }

    private static void asWritten(FormData data, PartnershipFacts written) {
        var terms = written.terms();
        data.with("approvalComment", written.approvalComment());
        data.with("requestedChanges", written.requestedChanges());
        data.with("kind", terms.kind().name());
        data.with("centreKind", terms.centreKind());
        data.with("firstDay", terms.firstDay().toString());
        data.with("noticeMonths", terms.noticeMonths());
        data.with("companyContact", terms.companyContact());
        data.with("municipalContact", terms.municipalContact());
        data.with("goalCourses", terms.goalCourses());
        data.with("goalJobs", terms.goalJobs());
        data.with("companyContribution", terms.companyContribution());
        data.with("municipalContribution", terms.municipalContribution());
        data.with("purpose", terms.purpose());
        data.with("companyTasks", terms.companyTasks());
        data.with("mentorSupport", terms.mentorSupport());
        data.with("reachingUs", terms.reachingUs());
        data.with("followUp", terms.followUp());
        data.with("economy", terms.economy());
        data.with("progression", terms.progression());
        data.with("afterwards", terms.afterwards());
        data.with("moneyInvolved", terms.moneyInvolved());
        data.with("amount", terms.amount());
        data.with("budgetLine", terms.budgetLine());
        data.with("centreTargetGroup", terms.centreTargetGroup());
        data.with("centreSupport", terms.centreSupport());
        data.with("mentorHours", terms.mentorHours());
        data.with("centreReception", terms.centreReception());
        data.with("centreAbsence", terms.centreAbsence());
        data.with("centreExit", terms.centreExit());
        data.with(
                "places",
                written.promisedPlaces().stream()
                        .map(place -> {
                            var line = new FormData();
                            line.with("function", place.function());
                            line.with("pNumber", place.pNumber());
                            line.with("total", place.total());
                            line.with("weeklyHoursFrom", place.hoursFrom());
                            line.with("weeklyHoursTo", place.hoursTo());
                            line.with("canTakeIn", place.makesRoomFor());
                            return line;
                        })
                        .toList());
        data.with(
                "commitments",
                written.commitments().stream()
                        .map(promise -> Map.of("party", promise.party().name(), "text", promise.text()))
                        .toList());
    }

    @OnAnswers("partnership-draft-agreement")
    void draftAgreement(Step step, DraftAgreement answers) {
        desk.draft(
                step.caseId(),
                answers.terms(),
                PlaceLine.promised(answers.places(), rates.on("working-week.full-time", LocalDate.now(clock))),
                answers.promises());
    }

    @WhenCompleting("partnership-draft-agreement")
    List<String> draftLeadsTo(Step step) {
        return List.of("partnership.leadsto.drafted");
    }
}
