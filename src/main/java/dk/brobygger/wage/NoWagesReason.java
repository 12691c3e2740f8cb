package dk.brobygger.wage;

import java.util.stream.Stream;

/** Why a negotiation ended without wages; the codes are those of the form. */
public enum NoWagesReason {
    NO_MONEY("noMoney"),
    NO_TASKS("noTasks"),
    NOT_READY("notReady"),
    OTHER_HIRED("otherHired"),
    CANDIDATE_DECLINED("candidateDeclined"),
    NO_AGREEMENT("noAgreement"),
    OTHER("other");

    private final String code;

    NoWagesReason(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException if no reason has this code */
    public static NoWagesReason of(String code) {
        return Stream.of(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason is called " + code));
    }

    /** Whether the company could have been the one to pay, so that its place leads to wages less often. */
    boolean isTheCompanys() {
        return this != CANDIDATE_DECLINED;
    }
}
