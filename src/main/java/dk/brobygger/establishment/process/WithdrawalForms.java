package dk.brobygger.establishment.process;

import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentWords;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.WithdrawalDesk;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of what stops an establishment, and of what comes instead. */
@Component
class WithdrawalForms {

    private final EstablishmentDesk desk;
    private final WithdrawalDesk withdrawals;
    private final ConsentDesk consents;
    private final ConsentWords consentWords;
    private final CitizenDesk citizens;
    private final NoteDesk notes;
    private final FormWords say;

    WithdrawalForms(
            EstablishmentDesk desk,
            WithdrawalDesk withdrawals,
            ConsentDesk consents,
            ConsentWords consentWords,
            CitizenDesk citizens,
            NoteDesk notes,
            FormWords say) {
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.consents = consents;
        this.consentWords = consentWords;
        this.citizens = citizens;
        this.notes = notes;
        this.say = say;
    }

    record NextStep(
            @NotNull String next,
            @NotNull String learned,
            @Nullable String stopReason) {}

    @Prefill("establishment-next-step")
    FormData nextStep(Step step) {
        return new FormData().with("why", orEmpty(view(step).why()));
    }

    @OnAnswers("establishment-next-step")
    void nextStep(Step step, NextStep answers) {
        withdrawals.chooseNextStep(step.caseId(), answers.next().equals("rematch"));
        notes.write(step.caseId(), say.say("establishment.form.learned", answers.learned()));
    }

    record Withdrawal(@NotNull String reason, @NotNull String relationNote) {}

    @Prefill("establishment-company-withdrew")
    FormData withdrawal(Step step) {
        var view = view(step);
        return new FormData().with("companyName", view.companyName()).with("said", orEmpty(view.why()));
    }

    @OnAnswers("establishment-company-withdrew")
    void withdrawal(Step step, Withdrawal answers) {
        withdrawals.companyGivesReason(step.caseId(), answers.reason(), answers.relationNote());
    }

    record Informed(@NotNull LocalDate informedOn) {}

    @Prefill("establishment-inform-candidate")
    FormData inform(Step step) {
        var view = view(step);
        var closed = step.elementId().equals("Task_InformOfClosure");
        return new FormData()
                .with("candidateName", citizens.candidate(view.citizen()).displayName())
                .with(
                        "why",
                        say.say(
                                closed ? "establishment.form.companyClosed" : "establishment.form.companyWithdrew",
                                view.companyName()));
    }

    @OnAnswers("establishment-inform-candidate")
    void inform(Step step, Informed answers) {
        withdrawals.candidateInformed(step.caseId());
    }

    @Prefill("establishment-consent-notify")
    FormData consentNotify(Step step) {
        return new FormData().with("withdrawn", consentWords.withdrawn(step.caseId()));
    }

    record Notified(@NotNull LocalDate notifiedOn) {}

    @OnAnswers("establishment-consent-notify")
    void consentNotify(Step step, Notified answers) {
        consents.recipientsNotified(step.caseId(), answers.notifiedOn());
    }

    record AssessConsent(
            @NotNull String canContinue, @NotNull String assessment) {}

    @OnAnswers("establishment-consent-assess")
    void consentAssess(Step step, AssessConsent answers) {
        withdrawals.assessConsent(step.caseId(), answers.canContinue().equals("yes"));
    }

    @Prefill("establishment-consent-assess")
    FormData consentAssess(Step step) {
        var view = view(step);
        var still = consents.shareable(view.citizen(), view.company().uuid());
        return new FormData()
                .with("withdrawn", consentWords.withdrawn(step.caseId()))
                .with(
                        "stillShared",
                        still.isEmpty()
                                ? say.say("establishment.form.nothingShared")
                                : say.say("establishment.form.stillShared", consentWords.items(still)));
    }

    private EstablishmentView view(Step step) {
        return desk.latest(step.caseId()).orElseThrow();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
