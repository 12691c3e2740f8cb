package dk.brobygger.needs.process;

import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.NextStep;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.needs.CarvedFunction;
import dk.brobygger.needs.MeetingDesk;
import dk.brobygger.needs.MeetingFacts;
import dk.brobygger.needs.MeetingNeeds;
import dk.brobygger.needs.MeetingPlan;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of {@code needs-meeting}. */
@Component
class MeetingForms {

    private final MeetingDesk desk;
    private final OutreachDesk outreach;
    private final CompanyDesk companies;
    private final NeedsWords words;

    MeetingForms(MeetingDesk desk, OutreachDesk outreach, CompanyDesk companies, NeedsWords words) {
        this.desk = desk;
        this.outreach = outreach;
        this.companies = companies;
        this.words = words;
    }

    record BookMeeting(
            @NotNull LocalDate meetingOn,
            @NotBlank String meetingTime,
            @NotBlank String meetingPlace,
            @NotBlank String companyParticipants,
            @NotBlank String ourParticipants,
            @NotBlank String agenda) {}

    record HoldMeeting(
            @NotBlank String meetingResult,
            @Nullable String absenceNote,
            @Nullable String needs,
            @Nullable List<String> services,
            @Nullable List<String> canTakeIn,
            @Nullable List<Function> functions,
            @Nullable String paidHours,
            @Nullable String agreementWanted,
            @Nullable Boolean wantsCentre,
            @Nullable String noAgreementReason) {

        record Function(
                @Nullable String function,
                @Nullable Integer number,
                @Nullable BigDecimal weeklyHours,
                @Nullable String tasks) {}
    }

    record DecideNextStep(
            @NotBlank String nextStepKind,
            @Nullable LocalDate nextContactOn,
            @Nullable String noNextStepReason) {}

    record SendMinutes(
            @NotBlank String minutes,
            @NotBlank String sentTo,
            @NotNull LocalDate sentOn,
            @Nullable String nextStep,
            @Nullable String nextStepKind,
            @Nullable LocalDate nextContactOn,
            @Nullable String noNextStepReason) {}

    @Prefill("company-book-meeting")
    Map<String, Object> bookMeeting(Step step) {
        var facts = outreach.outreach(step.caseId());
        var meeting = desk.meeting(step.caseId());
        var data = new HashMap<String, Object>();
        data.put("purpose", facts.purpose() == null ? "–" : facts.purpose());
        data.put("segment", facts.segment());
        data.put("noShows", meeting.noShows());
        put(data, "companyParticipants", either(meeting.companyParticipants(), facts.spokeWith()));
        put(data, "ourParticipants", meeting.ourParticipants());
        data.put("agenda", either(meeting.agenda(), words.say("needs.agenda")));
        return data;
    }

    @OnAnswers("company-book-meeting")
    void bookMeeting(Step step, BookMeeting answers) {
        desk.book(
                step.caseId(),
                new MeetingPlan(
                        answers.meetingOn().atTime(LocalTime.parse(answers.meetingTime())),
                        answers.meetingPlace(),
                        answers.companyParticipants(),
                        answers.ourParticipants(),
                        answers.agenda()));
    }

    @Prefill("company-hold-meeting")
    Map<String, Object> holdMeeting(Step step) {
        var meeting = desk.meeting(step.caseId());
        var data = new HashMap<String, Object>();
        data.put("meetingText", text(meeting));
        data.put("agenda", meeting.agenda() == null ? "" : meeting.agenda());
        data.put("wantsCentre", outreach.outreach(step.caseId()).wantsCentre());
        return data;
    }

    @OnAnswers("company-hold-meeting")
    void holdMeeting(Step step, HoldMeeting answers) {
        if (!answers.meetingResult().equals("HELD")) {
            desk.missed(
                    step.caseId(),
                    answers.meetingResult().equals("CANCELLED"),
                    either(answers.absenceNote(), words.word("meeting", answers.meetingResult())));
            return;
        }
        desk.held(
                step.caseId(),
                new MeetingNeeds(
                        either(answers.needs(), ""),
                        listed(answers.services()),
                        listed(answers.canTakeIn()),
                        listed(answers.functions()).stream()
                                .filter(line -> line.function() != null
                                        && !line.function().isBlank())
                                .map(line -> new CarvedFunction(
                                        Objects.requireNonNull(line.function()),
                                        line.tasks(),
                                        line.number(),
                                        line.weeklyHours()))
                                .toList(),
                        either(answers.paidHours(), "NO"),
                        "YES".equals(answers.agreementWanted()),
                        Boolean.TRUE.equals(answers.wantsCentre()),
                        answers.noAgreementReason()));
    }

    @WhenCompleting("company-hold-meeting")
    List<String> meetingLeadsTo(Step step) {
        return List.of("needs.leadsto.meetingHeld", "needs.leadsto.meetingMissed");
    }

    @Prefill("company-decide-next-step")
    Map<String, Object> decideNextStep(Step step) {
        return new HashMap<>(Map.of("meetingText", text(desk.meeting(step.caseId()))));
    }

    @OnAnswers("company-decide-next-step")
    void decideNextStep(Step step, DecideNextStep answers) {
        desk.cameToNothing(
                step.caseId(),
                NextStep.of(answers.nextStepKind(), answers.nextContactOn(), answers.noNextStepReason()));
    }

    @Prefill("company-send-minutes")
    Map<String, Object> sendMinutes(Step step) {
        var meeting = desk.meeting(step.caseId());
        var data = new HashMap<String, Object>();
        data.put("needs", either(meeting.needs(), "–"));
        data.put("functionsText", functions(meeting));
        data.put("agreementWanted", meeting.agreementWanted() ? "YES" : "NO");
        put(data, "sentTo", meeting.companyParticipants());
        return data;
    }

    @OnAnswers("company-send-minutes")
    void sendMinutes(Step step, SendMinutes answers) {
        desk.sentMinutes(
                step.caseId(),
                answers.minutes(),
                answers.sentTo(),
                answers.sentOn(),
                answers.nextStepKind() == null
                        ? NextStep.inWords(answers.nextStep())
                        : NextStep.of(answers.nextStepKind(), answers.nextContactOn(), answers.noNextStepReason()));
    }

    @WhenCompleting("company-send-minutes")
    List<String> minutesLeadTo(Step step) {
        return List.of(
                desk.meeting(step.caseId()).agreementWanted()
                        ? "needs.leadsto.agreement"
                        : "needs.leadsto.noAgreement");
    }

    private String text(MeetingFacts meeting) {
        var name = companies.company(meeting.company()).name();
        var at = meeting.meetsAt();
        if (at == null) return name;
        return words.say(
                "needs.meeting.text",
                name,
                words.day(at.toLocalDate()),
                at.toLocalTime().toString(),
                words.word("place", meeting.place()),
                either(meeting.companyParticipants(), "–"));
    }

    private String functions(MeetingFacts meeting) {
        var lines = meeting.functions().stream()
                .map(line -> Stream.of(
                                line.name(),
                                line.places() == null ? null : words.say("needs.function.places", line.places()),
                                line.weeklyHours() == null
                                        ? null
                                        : words.say("needs.function.hours", line.weeklyHours()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? "–" : lines;
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static String either(@Nullable String first, @Nullable String otherwise) {
        if (first != null && !first.isBlank()) return first;
        return otherwise == null ? "" : otherwise;
    }

    @SuppressWarnings("NullAway")
    private static void put(Map<String, Object> data, String key, @Nullable Object value) {
        data.put(key, value);
    }
}
