package dk.brobygger.wage;

import java.util.stream.Stream;

/** What a wage negotiation can lead to; the codes are those of the forms. */
public enum WageKind {
    /** Ordinary employment on full time. */
    FULL_TIME("fullTime"),
    /** Ordinary employment on part time. */
    PART_TIME("partTime"),
    /** Småjob: ordinary employment on few hours, beside which the benefit is paid. */
    SMALL_JOB("smallJob"),
    /** Ordinære løntimer beside the placement, in other work functions than those being trained (hybridpraktik). */
    HYBRID("hybrid"),
    /** Ansættelse med løntilskud (LAB kap. 12). */
    SUBSIDISED("subsidised"),
    /** Fleksjob, for permanently and substantially reduced capacity for work. */
    FLEX_JOB("flexJob");

    private final String code;

    WageKind(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException if no kind has this code */
    public static WageKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of wage is called " + code));
    }

    public String code() {
        return code;
    }

    /** Whether the authority must grant it before it holds. */
    boolean needsGrant() {
        return this == SUBSIDISED || this == FLEX_JOB;
    }
}
