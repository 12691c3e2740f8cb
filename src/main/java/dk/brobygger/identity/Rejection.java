package dk.brobygger.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A desk says no to whoever asks, before anything has changed, with a reason that the asker can act on.
 * Screens show it calmly, the API answers 422 with it.
 */
public abstract class Rejection extends RuntimeException {

    private final String messageKey;
    private final transient Object[] args;

    @Nullable
    private String field;

    /**
     * @param messageKey key of the sentence in the translations, for example {@code placement.rejection.TOO_LONG}
     * @param args what the sentence's places are filled with
     */
    protected Rejection(String messageKey, Object... args) {
        super(messageKey);
        this.messageKey = messageKey;
        this.args = args;
    }

    /** Names the field of the form that the reason stands at. */
    public Rejection at(String formField) {
        this.field = formField;
        return this;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }

    /** Path of the form field that it concerns; empty when it concerns the whole step. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
