package dk.brobygger.company.process;

import dk.brobygger.company.Channel;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.ContactDesk;
import dk.brobygger.company.ContactLevel;
import dk.brobygger.company.ContactResult;
import dk.brobygger.company.NextStep;
import dk.brobygger.company.Outcome;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.company.Preparation;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of {@code outreach}. */
@Component
class OutreachForms {

    private final OutreachDesk desk;
    private final CompanyDesk companies;
    private final ContactDesk contacts;
    private final CompanyWords words;

    OutreachForms(OutreachDesk desk, CompanyDesk companies, ContactDesk contacts, CompanyWords words) {
        this.desk = desk;
        this.companies = companies;
        this.contacts = contacts;
        this.words = words;
    }

    record PrepareContact(
            @NotBlank String purpose,
            @Nullable String service,
            @NotBlank String channel,
            @NotBlank String contactName,
            @NotBlank String level,
            @Nullable String contactPhone,
            @Nullable String segmentOverride,
            @Nullable String overrideReason,
            @Nullable Boolean colleagueRead) {}

    record HoldContact(
            @NotBlank String outcome,
            @Nullable String spokeWith,
            @Nullable String spokeWithLevel,
            @Nullable Boolean wantsCentre,
            @Nullable List<String> materials,
            @Nullable LocalDate laterOn,
            @Nullable String objection,
            @Nullable String rightPerson,
            @Nullable String rightPhone,
            @Nullable String optOutReason) {}

    record NoteContact(
            @NotBlank String summary,
            @Nullable String nextStep,
            @Nullable String nextStepKind,
            @Nullable LocalDate nextContactOn,
            @Nullable String noNextStepReason) {}

    record SendLetter(
            @NotBlank String summary,
            @NotNull LocalDate sentOn,
            @NotBlank String sentBy,
            @NotBlank String nextStepKind,
            @Nullable LocalDate nextContactOn,
            @Nullable String noNextStepReason) {}

    record SendMaterial(
            List<String> materials,
            @NotBlank String sentTo,
            @NotNull LocalDate sentOn,
            @NotNull LocalDate nextContactOn) {}

    @Prefill("company-prepare-contact")
    Map<String, Object> prepareContact(Step step) {
        var facts = desk.outreach(step.caseId());
        var data = about(facts.company());
        put(data, "purpose", facts.purpose());
        put(data, "service", facts.service());
        put(data, "channel", facts.channel() == null ? null : facts.channel().name());
        put(data, "contactName", facts.contactName());
        put(data, "contactPhone", facts.contactPhone());
        put(
                data,
                "level",
                facts.contactLevel() == null ? null : facts.contactLevel().name());
        put(data, "segment", facts.segment());
        put(data, "segmentReason", facts.segmentReason() == null ? "" : facts.segmentReason());
        var log = contacts.log(facts.company(), 5);
        put(data, "history", log.isEmpty() ? null : words.history(log));
        return data;
    }

    @OnAnswers("company-prepare-contact")
    void prepareContact(Step step, PrepareContact answers) {
        desk.prepare(
                step.caseId(),
                new Preparation(
                        answers.purpose(),
                        answers.service(),
                        Channel.valueOf(answers.channel()),
                        answers.contactName(),
                        answers.contactPhone(),
                        ContactLevel.valueOf(answers.level()),
                        answers.segmentOverride() == null ? null : Integer.valueOf(answers.segmentOverride()),
                        answers.overrideReason()));
    }

    @WhenCompleting("company-prepare-contact")
    List<String> preparedLeadsTo(Step step) {
        return List.of("company.leadsto.prepared");
    }

    @Prefill("company-hold-contact")
    Map<String, Object> holdContact(Step step) {
        var facts = desk.outreach(step.caseId());
        var data = about(facts.company());
        put(data, "contactName", orDash(facts.contactName()));
        put(data, "contactLevel", words.word("level", facts.contactLevel()));
        put(data, "contactPhone", orDash(facts.contactPhone()));
        put(data, "purpose", orDash(facts.purpose()));
        put(data, "spokeWith", facts.contactName());
        return data;
    }

    @OnAnswers("company-hold-contact")
    void holdContact(Step step, HoldContact answers) {
        desk.contacted(
                step.caseId(),
                new ContactResult(
                        Outcome.valueOf(answers.outcome()),
                        answers.spokeWith(),
                        answers.spokeWithLevel() == null ? null : ContactLevel.valueOf(answers.spokeWithLevel()),
                        answers.laterOn(),
                        answers.objection(),
                        answers.materials() == null ? List.of() : answers.materials(),
                        answers.rightPerson(),
                        answers.rightPhone(),
                        answers.optOutReason(),
                        Boolean.TRUE.equals(answers.wantsCentre())));
    }

    @WhenCompleting("company-hold-contact")
    List<String> contactLeadsTo(Step step) {
        return List.of("company.leadsto.contacted", "company.leadsto.unanswered");
    }

    @Prefill("company-note-contact")
    Map<String, Object> noteContact(Step step) {
        var facts = desk.outreach(step.caseId());
        var data = new HashMap<String, Object>();
        put(data, "outcome", facts.outcome() == null ? null : facts.outcome().name());
        put(data, "outcomeText", words.word("outcome", facts.outcome()));
        put(data, "purpose", orDash(facts.purpose()));
        return data;
    }

    @OnAnswers("company-note-contact")
    void noteContact(Step step, NoteContact answers) {
        desk.note(step.caseId(), answers.summary(), nextOf(step, answers));
    }

    private NextStep nextOf(Step step, NoteContact answers) {
        if (desk.outreach(step.caseId()).outcome() == Outcome.OPTED_OUT)
            return NextStep.none(words.say("company.closed.OPTED_OUT"));
        return answers.nextStepKind() == null
                ? NextStep.inWords(answers.nextStep())
                : NextStep.of(answers.nextStepKind(), answers.nextContactOn(), answers.noNextStepReason());
    }

    @WhenCompleting("company-note-contact")
    List<String> noteLeadsTo(Step step) {
        var outcome = desk.outreach(step.caseId()).outcome();
        return List.of("company.leadsto.noted", "company.leadsto." + (outcome == null ? "NO" : outcome.name()));
    }

    @Prefill("company-send-letter")
    Map<String, Object> sendLetter(Step step) {
        var facts = desk.outreach(step.caseId());
        var data = about(facts.company());
        put(data, "purpose", orDash(facts.purpose()));
        put(data, "advertisingProtected", companies.page(facts.company()).advertisingProtected());
        return data;
    }

    @OnAnswers("company-send-letter")
    void sendLetter(Step step, SendLetter answers) {
        desk.wroteLetter(
                step.caseId(),
                answers.summary(),
                NextStep.of(answers.nextStepKind(), answers.nextContactOn(), answers.noNextStepReason()));
    }

    @Prefill("company-send-material")
    Map<String, Object> sendMaterial(Step step) {
        var facts = desk.outreach(step.caseId());
        var data = new HashMap<String, Object>();
        put(data, "materials", facts.materials());
        put(data, "materialsText", words.words("service", facts.materials()));
        return data;
    }

    @OnAnswers("company-send-material")
    void sendMaterial(Step step, SendMaterial answers) {
        desk.sentMaterial(
                step.caseId(),
                words.say("company.material.sent", words.words("service", answers.materials()), answers.sentTo()),
                answers.nextContactOn());
    }

    private Map<String, Object> about(CompanyId company) {
        var data = new HashMap<String, Object>();
        put(data, "companyFacts", words.facts(companies.page(company)));
        put(
                data,
                "collision",
                contacts.colleagueRecently(company).map(words::collision).orElse(null));
        return data;
    }

    private static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }

    /** A form's data may hold null, which hides what has nothing to say. */
    @SuppressWarnings("NullAway")
    private static void put(Map<String, Object> data, String key, @Nullable Object value) {
        data.put(key, value);
    }
}
