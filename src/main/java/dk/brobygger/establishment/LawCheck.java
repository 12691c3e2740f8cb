package dk.brobygger.establishment;

import dk.brobygger.law.RulingRecord;
import dk.brobygger.match.Finding;
import dk.brobygger.match.FindingsAsJson;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the law answered about the agreement, and beside it the municipality's own policies of wages. */
@Embeddable
class LawCheck {

    /** What the municipality wants beyond the law; a leader may make an exception. */
    static final Predicate<Finding> POLICY = isOf("wage-policy").or(isOf("placement-carousel"));

    @Convert(converter = FindingsAsJson.class)
    private List<Finding> findings = List.of();

    private int maxWeeks;
    private boolean extendable;

    /** The leader's: GRANTED; null while nobody has made an exception. */
    private @Nullable String wageAnswer;

    private @Nullable String wageReason;

    /** @param most weeks that the target group gives, and whether they can be extended */
    void keep(List<Finding> answers, int most, boolean mayBeExtended) {
        var all = new ArrayList<>(answers);
        findings.stream().filter(POLICY).forEach(all::add);
        findings = List.copyOf(all);
        maxWeeks = most;
        extendable = mayBeExtended;
    }

    void keepPolicy(Finding answer) {
        var all = new ArrayList<>(findings);
        all.removeIf(isOf(answer.ruling().decisionId()));
        all.add(answer);
        findings = List.copyOf(all);
    }

    /** The terms are others now: nothing has been answered about them. */
    void forget(boolean exceptionToo) {
        findings = List.of();
        if (exceptionToo) wageAnswer = null;
    }

    /** The leader's answer to an agreement without wages; after a no it must change, and may be asked again. */
    void decideWageException(boolean allowed, String reason) {
        wageAnswer = allowed ? "GRANTED" : null;
        wageReason = reason;
    }

    /** Whether the law allows the agreement; the municipality's own policies are another question. */
    boolean isLawful() {
        return !findings.isEmpty() && findings.stream().filter(POLICY.negate()).allMatch(Finding::allowed);
    }

    boolean isWagePolicyMet() {
        return findings.stream().filter(POLICY).allMatch(Finding::allowed);
    }

    /** The rule that speaks against it, else the one that gives the weeks. */
    @Nullable
    RulingRecord ground() {
        return findings.stream()
                .filter(finding -> !finding.allowed()
                        || isLawful() && isOf("placement-duration").test(finding))
                .map(Finding::ruling)
                .findFirst()
                .orElse(null);
    }

    List<Finding> findings() {
        return findings;
    }

    int maxWeeks() {
        return maxWeeks;
    }

    boolean isExtendable() {
        return extendable;
    }

    @Nullable
    String wageAnswer() {
        return wageAnswer;
    }

    private static Predicate<Finding> isOf(String decision) {
        return finding -> finding.ruling().decisionId().equals(decision);
    }
}
