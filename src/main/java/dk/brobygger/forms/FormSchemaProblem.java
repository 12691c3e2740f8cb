package dk.brobygger.forms;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/** A form that form-js could not show: its author reads why, in the words of {@code forms_da.properties}. */
public class FormSchemaProblem extends RuntimeException implements MessageSourceResolvable {

    public enum Reason {
        NOT_JSON,
        NOT_A_FORM,
        UNKNOWN_TYPE,
        SAME_ID,
        SAME_KEY,
        WITHOUT_KEY,
        FORBIDDEN_KEY,
        BAD_PATTERN,
        TOO_DEEP
    }

    private final Reason reason;
    private final transient List<String> args;

    FormSchemaProblem(Reason reason, String... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return "forms.problem." + reason;
    }

    @Override
    public String[] getCodes() {
        return new String[] {messageKey()};
    }

    @Override
    public Object[] getArguments() {
        return args.toArray();
    }

    @Override
    public String getDefaultMessage() {
        return getMessage();
    }
}
