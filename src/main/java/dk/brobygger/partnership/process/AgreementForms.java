package dk.brobygger.partnership.process;

import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.MeetingDesk;
import dk.brobygger.company.NextStep;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.inbox.OnAnswers;
import dk.brobygger.inbox.Prefill;
import dk.brobygger.inbox.Step;
import dk.brobygger.inbox.WhenCompleting;
import dk.brobygger.law.Rates;
import dk.brobygger.partnership.AgreementDesk;
import dk.brobygger.partnership.AgreementKind;
import dk.brobygger.partnership.AgreementTerms;
import dk.brobygger.partnership.Commitment;
import dk.brobygger.partnership.CompanyAnswer;
import dk.brobygger.partnership.PartnershipFacts;
import dk.brobygger.partnership.PromisedPlace;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of {@code partnership-agreement}. */
@Component
class AgreementForms {

    private final AgreementDesk desk;
    private final CompanyDesk companies;
    private final OutreachDesk outreach;
    private final MeetingDesk meetings;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final PartnershipWords words;
    private final Clock clock;
    private final Rates rates;

    AgreementForms(
            AgreementDesk desk,
            CompanyDesk companies,
            OutreachDesk outreach,
            MeetingDesk meetings,
            IdentityDesk identity,
            CurrentUser user,
            PartnershipWords words,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.desk = desk;
        this.companies = companies;
        this.outreach = outreach;
        this.meetings = meetings;
        this.identity = identity;
        this.user = user;
        this.words = words;
        this.clock = clock;
    }

    record PlaceLine(
            @Nullable String function,
            @Nullable String pNumber,
            @Nullable Integer total,
            @Nullable BigDecimal weeklyHoursFrom,
            @Nullable BigDecimal weeklyHoursTo,
            @Nullable List<String> canTakeIn) {

        PromisedPlace promised() {
            return PromisedPlace.of(
                    Objects.requireNonNull(function),
                    pNumber,
                    total == null ? 1 : total,
                    weeklyHoursFrom == null ? BigDecimal.ONE : weeklyHoursFrom,
                    weeklyHoursTo == null ? BigDecimal.valueOf(37) : weeklyHoursTo,
                    canTakeIn == null ? List.of() : canTakeIn);
        }

        static List<PromisedPlace> promised(@Nullable List<PlaceLine> lines) {
            return lines == null
                    ? List.of()
                    : lines.stream()
                            .filter(line ->
                                    line.function() != null && !line.function().isBlank())
                            .map(PlaceLine::promised)
                            .toList();
        }
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

    record ApproveAgreement(
            @NotBlank String approval, @Nullable String comment) {}

    record SignAgreement(
            @NotBlank String answer,
            @NotBlank String answeredBy,
            @NotBlank String answeredHow,
            @NotNull LocalDate answeredOn,
            @Nullable String changes,
            @Nullable String declineReason,
            @Nullable String nextStepKind,
            @Nullable LocalDate nextContactOn,
            @Nullable String noNextStepReason) {}

    record FollowUpAnswer(
            @NotBlank String conversation,
            @NotBlank String followUp,
            @Nullable String giveUpReason,
            @Nullable String nextStepKind,
            @Nullable LocalDate nextContactOn,
            @Nullable String noNextStepReason) {}

    @Prefill("partnership-draft-agreement")
    Map<String, Object> draftAgreement(Step step) {
        var company = companies.company(outreach.outreach(step.caseId()).company());
        var data = new HashMap<String, Object>();
        data.put("companyFacts", "**" + company.name() + "**, CVR " + company.cvr());
        data.put("unitOptions", PartnershipWords.options(company));
        put(data, "approvalComment", null);
        put(data, "requestedChanges", null);
        desk.agreement(step.caseId())
                .filter(written -> !written.isSigned())
                .ifPresentOrElse(written -> asWritten(data, written), () -> fromTheMeeting(data, step));
        return data;
    }

    private void fromTheMeeting(Map<String, Object> data, Step step) {
        var meeting = meetings.meeting(step.caseId());
        data.put("kind", outreach.outreach(step.caseId()).wantsCentre() ? "CENTRE" : "BINDING");
        data.put(
                "firstDay",
                LocalDate.ofInstant(clock.instant(), clock.getZone()).toString());
        data.put("noticeMonths", rates.whole("partnership.notice", LocalDate.now(clock)));
        put(data, "companyContact", outreach.outreach(step.caseId()).spokeWith());
        data.put("municipalContact", identity.nameOf(user.id()));
        var seats = meeting.functions().stream()
                .mapToInt(line -> line.places() == null ? 1 : line.places())
                .sum();
        // A place is used twice or so in a year, and a third of the courses end in a job: a goal to talk about.
        data.put("goalCourses", Math.max(3, 2 * seats));
        data.put("goalJobs", Math.max(1, 2 * seats / 3));
        var units = companies.company(meeting.company()).units();
        // Without a function from the meeting the list begins with its one empty row.
        if (meeting.functions().isEmpty()) return;
        data.put(
                "places",
                meeting.functions().stream()
                        .map(line -> {
                            var place = new HashMap<String, Object>();
                            place.put("function", line.name());
                            place.put("total", line.places() == null ? 1 : line.places());
                            place.put("weeklyHoursFrom", 10);
                            put(place, "weeklyHoursTo", line.weeklyHours());
                            place.put("canTakeIn", meeting.canTakeIn());
                            if (units.size() == 1)
                                place.put("pNumber", units.get(0).pNumber().digits());
                            return place;
                        })
                        .toList());
    }

    private static void asWritten(Map<String, Object> data, PartnershipFacts written) {
        var terms = written.terms();
        put(data, "approvalComment", written.approvalComment());
        put(data, "requestedChanges", written.requestedChanges());
        data.put("kind", terms.kind().name());
        put(data, "centreKind", terms.centreKind());
        data.put("firstDay", terms.firstDay().toString());
        data.put("noticeMonths", terms.noticeMonths());
        data.put("companyContact", terms.companyContact());
        data.put("municipalContact", terms.municipalContact());
        data.put("goalCourses", terms.goalCourses());
        data.put("goalJobs", terms.goalJobs());
        data.put("companyContribution", terms.companyContribution());
        data.put("municipalContribution", terms.municipalContribution());
        data.put("purpose", terms.purpose());
        data.put("companyTasks", terms.companyTasks());
        data.put("mentorSupport", terms.mentorSupport());
        data.put("reachingUs", terms.reachingUs());
        data.put("followUp", terms.followUp());
        data.put("economy", terms.economy());
        data.put("progression", terms.progression());
        data.put("afterwards", terms.afterwards());
        data.put("moneyInvolved", terms.moneyInvolved());
        put(data, "amount", terms.amount());
        put(data, "budgetLine", terms.budgetLine());
        put(data, "centreTargetGroup", terms.centreTargetGroup());
        put(data, "centreSupport", terms.centreSupport());
        put(data, "mentorHours", terms.mentorHours());
        put(data, "centreReception", terms.centreReception());
        put(data, "centreAbsence", terms.centreAbsence());
        put(data, "centreExit", terms.centreExit());
        data.put(
                "places",
                written.promisedPlaces().stream()
                        .map(place -> {
                            var line = new HashMap<String, Object>();
                            line.put("function", place.function());
                            put(line, "pNumber", place.pNumber());
                            line.put("total", place.total());
                            line.put("weeklyHoursFrom", place.hoursFrom());
                            line.put("weeklyHoursTo", place.hoursTo());
                            line.put("canTakeIn", place.makesRoomFor());
                            return line;
                        })
                        .toList());
        data.put(
                "commitments",
                written.commitments().stream()
                        .map(promise -> Map.of("party", promise.party().name(), "text", promise.text()))
                        .toList());
    }

    @OnAnswers("partnership-draft-agreement")
    void draftAgreement(Step step, DraftAgreement answers) {
        desk.draft(step.caseId(), answers.terms(), PlaceLine.promised(answers.places()), answers.promises());
    }

    @WhenCompleting("partnership-draft-agreement")
    List<String> draftLeadsTo(Step step) {
        return List.of("partnership.leadsto.drafted");
    }

    @Prefill("partnership-approve-agreement")
    Map<String, Object> approveAgreement(Step step) {
        var facts = agreement(step);
        return new HashMap<>(Map.of(
                "agreementText", words.agreement(facts) + "\n\n" + words.answers(facts),
                "placesText", words.places(facts.promisedPlaces()),
                "approvalReason", words.approvalReason(facts)));
    }

    @OnAnswers("partnership-approve-agreement")
    void approveAgreement(Step step, ApproveAgreement answers) {
        if (answers.approval().equals("APPROVED")) desk.approve(step.caseId());
        else desk.sendBack(step.caseId(), answers.comment());
    }

    @WhenCompleting("partnership-approve-agreement")
    List<String> approvalLeadsTo(Step step) {
        return List.of("partnership.leadsto.approved", "partnership.leadsto.sentBack");
    }

    @Prefill("partnership-sign-agreement")
    Map<String, Object> signAgreement(Step step) {
        var facts = agreement(step);
        return new HashMap<>(Map.of(
                "agreementText",
                words.agreement(facts) + "\n\n" + words.places(facts.promisedPlaces()),
                "answeredBy",
                facts.terms().companyContact()));
    }

    @OnAnswers("partnership-sign-agreement")
    void signAgreement(Step step, SignAgreement answers) {
        var kind = CompanyAnswer.Kind.valueOf(answers.answer());
        desk.answered(
                step.caseId(),
                new CompanyAnswer(
                        kind,
                        answers.answeredBy(),
                        answers.answeredHow(),
                        answers.answeredOn(),
                        kind == CompanyAnswer.Kind.CHANGES ? answers.changes() : answers.declineReason()),
                answers.nextStepKind() == null
                        ? null
                        : NextStep.of(answers.nextStepKind(), answers.nextContactOn(), answers.noNextStepReason()));
    }

    @WhenCompleting("partnership-sign-agreement")
    List<String> answerLeadsTo(Step step) {
        return List.of("partnership.leadsto.signed", "partnership.leadsto.changes");
    }

    @Prefill("partnership-follow-up-answer")
    Map<String, Object> followUpAnswer(Step step) {
        var facts = agreement(step);
        return new HashMap<>(Map.of("agreementText", words.agreement(facts), "sentOn", words.day(facts.sentOn())));
    }

    @OnAnswers("partnership-follow-up-answer")
    void followUpAnswer(Step step, FollowUpAnswer answers) {
        if (answers.followUp().equals("GIVE_UP"))
            desk.giveUp(
                    step.caseId(),
                    answers.giveUpReason(),
                    NextStep.of(answers.nextStepKind(), answers.nextContactOn(), answers.noNextStepReason()));
    }

    private PartnershipFacts agreement(Step step) {
        return desk.agreement(step.caseId()).orElseThrow();
    }

    @SuppressWarnings("NullAway")
    static void put(Map<String, Object> data, String key, @Nullable Object value) {
        data.put(key, value);
    }
}
