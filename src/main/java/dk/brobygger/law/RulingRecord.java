package dk.brobygger.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Kept with what was decided: which rule of which version spoke, and why. An aggregate embeds it. */
@Embeddable
public record RulingRecord(
        @Column(name = "ruling_decision") String decisionId,
        @Column(name = "ruling_version") int version,
        @Column(name = "ruling_rule") String ruleId,
        @Column(name = "ruling_reason") String reason,
        @Column(name = "ruling_paragraph") String paragraph,
        @Column(name = "ruling_verified") boolean verified) {

    /** Key of the sentence that explains the reason to a user. */
    public String reasonKey() {
        return "law.reason." + decisionId + "." + reason;
    }
}
