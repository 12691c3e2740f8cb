package dk.brobygger.forms;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/** Why an answer does not fit its field; a {@code MessageSource} makes a sentence of it. */
public record AnswerError(String messageKey, List<String> args) implements MessageSourceResolvable {

    enum Reason {
        REQUIRED,
        PATTERN,
        TEXT,
        MIN,
        MAX,
        MIN_NOT_A_NUMBER,
        MAX_NOT_A_NUMBER,
        MIN_LENGTH,
        MAX_LENGTH,
        EMAIL,
        PHONE,
        NOT_A_NUMBER,
        INTEGER,
        ONE_DECIMAL,
        DECIMALS,
        STEP,
        READONLY,
        ROWS_FIXED,
        TOO_LONG,
        TOO_MANY,
        TOO_MUCH
    }

    static AnswerError of(Reason reason, String... args) {
        return new AnswerError("forms.reason." + reason, List.of(args));
    }

    @Override
    public String[] getCodes() {
        return new String[] {messageKey};
    }

    @Override
    public Object[] getArguments() {
        return args.toArray();
    }

    @Override
    public String getDefaultMessage() {
        return messageKey;
    }
}
