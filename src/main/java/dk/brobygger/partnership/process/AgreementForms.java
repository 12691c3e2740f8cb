package dk.brobygger.partnership.process;

import dk.brobygger.company.NextStep;
import dk.brobygger.partnership.AgreementDesk;
import dk.brobygger.partnership.CompanyAnswer;
import dk.brobygger.partnership.PartnershipFacts;
import dk.brobygger.step.FormData;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of {@code partnership-agreement} after its draft. */
@Component
class AgreementForms {

    private final AgreementDesk desk;
    private final PartnershipWords words;

    AgreementForms(AgreementDesk desk, PartnershipWords words) {
        this.desk = desk;
        this.words = words;
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

    @Prefill("partnership-approve-agreement")
    FormData approveAgreement(Step step) {
        var facts = agreement(step);
        return new FormData()
                .with("agreementText", words.agreement(facts) + "\n\n" + words.answers(facts))
                .with("placesText", words.places(facts.promisedPlaces()))
                .with("approvalReason", words.approvalReason(facts));
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
    FormData signAgreement(Step step) {
        var facts = agreement(step);
        return new FormData()
                .with("agreementText", words.agreement(facts) + "\n\n" + words.places(facts.promisedPlaces()))
                .with("answeredBy", facts.terms().companyContact());
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
    FormData followUpAnswer(Step step) {
        var facts = agreement(step);
        return new FormData().with("agreementText", words.agreement(facts)).with("sentOn", words.day(facts.sentOn()));
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
}
