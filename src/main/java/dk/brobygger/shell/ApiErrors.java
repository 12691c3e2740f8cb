package dk.brobygger.shell;

import dk.brobygger.identity.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the API as a problem (RFC 9457) with a sentence that says what to do, and nothing of our insides. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final MessageSource messages;

    ApiErrors(MessageSource messages) {
        this.messages = messages;
    }

    /** A desk says no, with its reason at the field it concerns. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Rejection rejection, HttpServletRequest request) {
        var sentence = messages.getMessage(
                rejection.messageKey(), rejection.args(), rejection.messageKey(), languageOf(request));
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, sentence);
        problem.setProperty("reason", rejection.messageKey());
        problem.setProperty("errors", Map.of(rejection.field().orElse(""), List.of(String.valueOf(sentence))));
        return answer(problem);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, PessimisticLockingFailureException.class})
    ResponseEntity<ProblemDetail> overtaken(HttpServletRequest request) {
        return answer(problem(HttpStatus.CONFLICT, "shell.api.overtaken", request));
    }

    /** An id in the address that is none: no such thing. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(
                inPath
                        ? problem(HttpStatus.NOT_FOUND, "shell.api.404", request)
                        : problem(HttpStatus.BAD_REQUEST, "shell.api.400", request));
    }

    /** Spring Security answers these itself. */
    @ExceptionHandler
    void forbidden(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(Exception failure, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api")) throw failure;
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "shell.api.500", request));
    }

    /** What a call's own rules refuse, field by field. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var language =
                request instanceof ServletWebRequest call ? languageOf(call.getRequest()) : TranslationFiles.DANISH;
        var errors = new LinkedHashMap<String, List<String>>();
        invalid.getFieldErrors()
                .forEach(error -> errors.computeIfAbsent(error.getField(), field -> new ArrayList<>())
                        .add(messages.getMessage(error, language)));
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, messages.getMessage("shell.api.422", null, language));
        problem.setProperty("errors", errors);
        return super.handleExceptionInternal(invalid, problem, headers, HttpStatus.UNPROCESSABLE_ENTITY, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var key = "shell.api." + status.value();
        var language = request instanceof ServletWebRequest servlet
                ? languageOf(servlet.getRequest())
                : TranslationFiles.DANISH;
        var detail = messages.getMessage(key, null, null, language);
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        return super.handleExceptionInternal(failure, problem, headers, status, request);
    }

    private ProblemDetail problem(HttpStatus status, String key, HttpServletRequest request) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, key, languageOf(request)));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }

    static Locale languageOf(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? TranslationFiles.DANISH : request.getLocale();
    }
}
