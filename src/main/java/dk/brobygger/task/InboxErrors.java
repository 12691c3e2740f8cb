package dk.brobygger.task;

import dk.brobygger.step.AnswersRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the inbox refuses, as problems. */
@RestControllerAdvice(annotations = TaskDoor.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class InboxErrors {

    private final MessageSource messages;

    InboxErrors(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refused(AnswersRefused refused, Locale language) {
        var errors = new LinkedHashMap<String, List<String>>();
        refused.errors().forEach((path, reasons) -> {
            var sentences = new ArrayList<String>();
            reasons.forEach(reason -> sentences.add(messages.getMessage(reason, language)));
            errors.put(path, sentences);
        });
        var problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "inbox.api.ANSWERS_REFUSED", language);
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail overtaken(TaskConflict conflict, Locale language) {
        var problem = problem(HttpStatus.CONFLICT, conflict.messageKey(), language);
        problem.setProperty("reason", conflict.reason());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail absent(NoSuchTask absent, Locale language) {
        return problem(HttpStatus.NOT_FOUND, "inbox.api.NO_SUCH_TASK", language);
    }

    @ExceptionHandler
    ProblemDetail crowded(PessimisticLockingFailureException crowded, Locale language) {
        return problem(HttpStatus.CONFLICT, "inbox.api.CROWDED", language);
    }

    @ExceptionHandler
    ProblemDetail unreadable(Unreadable unreadable, Locale language) {
        return problem(HttpStatus.BAD_REQUEST, unreadable.getMessage(), language);
    }

    private ProblemDetail problem(HttpStatus status, String key, Locale language) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, language));
    }
}
