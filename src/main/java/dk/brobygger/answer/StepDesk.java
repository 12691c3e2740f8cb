package dk.brobygger.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.brobygger.casefile.AnswerDesk;
import dk.brobygger.casefile.GivenAnswers;
import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormSchema;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.DoneLists;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.step.AnswersRefused;
import dk.brobygger.step.DeployedSteps;
import dk.brobygger.step.StepHandlers;
import dk.brobygger.task.AgainWhenOvertaken;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a human step, keeps its draft, and completes it: all or nothing. */
@Service
@Transactional
public class StepDesk {

    /** Characters of one draft. */
    static final int MAX_DRAFT = 500_000;

    private final InboxDesk inbox;
    private final HeldTasks tasks;
    private final DoneLists done;
    private final Drafts drafts;
    private final DeployedSteps deployed;
    private final FormChecker checker;
    private final StepHandlers handlers;
    private final TaskService engine;
    private final AnswerDesk given;
    private final CurrentUser user;
    private final Clock clock;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    StepDesk(
            InboxDesk inbox,
            HeldTasks tasks,
            DoneLists done,
            Drafts drafts,
            DeployedSteps deployed,
            FormChecker checker,
            StepHandlers handlers,
            TaskService engine,
            AnswerDesk given,
            CurrentUser user,
            Clock clock,
            ObjectMapper json,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.done = done;
        this.drafts = drafts;
        this.deployed = deployed;
        this.checker = checker;
        this.handlers = handlers;
        this.engine = engine;
        this.given = given;
        this.user = user;
        this.clock = clock;
        this.json = json;
        this.messages = messages;
        this.events = events;
    }

    /**
     * A task with its form and the data that it starts with.
     *
     * @throws NoSuchTask if there is none that the asker may see
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public OpenTask open(String taskId) {
        var task = tasks.see(taskId);
        var why = task.why().orElseThrow(() -> new NoSuchTask(taskId));
        var schema = deployed.form(task.step(), task.model().definitionId());
        var data = new LinkedHashMap<>(handlers.prefill(task.step()));
        var draft = drafts.findById(new Draft.Key(taskId, user.id().value()));
        draft.ifPresent(begun -> data.putAll(read(begun.answers())));
        return new OpenTask(
                tasks.item(task, why),
                deployed.guidance(task.step(), task.model().definitionId()),
                task.model().formId(),
                task.model().version(),
                schema.json(),
                data,
                draft.map(Draft::savedAt).orElse(null),
                task.isFree(),
                task.answersFor().isPresent(),
                handlers.consequences(task.step()).stream().map(this::inWords).toList());
    }

    /** The most urgent of the asker's own tasks, else of those that the asker may take, opened; empty when there is none. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<OpenTask> openNext() {
        return inbox.next().map(item -> open(item.id()));
    }

    /**
     * Keeps what the asker has typed so far, valid or not.
     *
     * @return when it was kept
     * @throws TaskConflict if the task is done or another's, or the draft is longer than 500 000 characters
     */
    @Caseworkers
    public Instant keepDraft(String taskId, Map<String, Object> answers) {
        // Locked, so that another window neither finishes the task nor begins the same draft meanwhile.
        var task = tasks.lockUnseen(taskId)
                .filter(HeldTask::isSeen)
                .orElseThrow(() -> new TaskConflict(TaskConflict.Reason.DONE));
        if (task.answersFor().isEmpty()) throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
        var text = write(answers);
        if (text.length() > MAX_DRAFT) throw new TaskConflict(TaskConflict.Reason.DRAFT_TOO_LONG);
        var draft =
                drafts.findById(new Draft.Key(taskId, user.id().value())).orElseGet(() -> new Draft(taskId, user.id()));
        draft.write(text, clock.instant());
        return drafts.save(draft).savedAt();
    }

    /**
     * Answers a step, one's own or that of one for whom one stands in: the answers are checked and kept, the capability
     * acts on them, the process goes on.
     *
     * @param version the version of the task that the asker saw
     * @throws TaskConflict if the task is done, another's, or changed since
     * @throws AnswersRefused if the answers do not fit the form or the step's rules
     * @throws dk.brobygger.identity.Rejection if the capability refuses
     */
    @Caseworkers
    @AgainWhenOvertaken
    public void complete(String taskId, int version, Map<String, Object> answers) {
        var task = tasks.lockUnseen(taskId).orElseThrow(() -> new TaskConflict(TaskConflict.Reason.DONE));
        if (!task.isSeen()) throw new NoSuchTask(taskId);
        var onBehalfOf = ownerOf(task, version).filter(owner -> !owner.equals(user.id()));
        var schema = deployed.form(task.step(), task.model().definitionId());
        var step = task.step();
        var check = checker.check(schema, handlers.prefill(step), answers);
        if (!check.isValid()) throw new AnswersRefused(check.errors());
        keep(task, schema, check.accepted(), onBehalfOf);
        var toModel = referenced(task, schema, check.accepted());
        handlers.handle(step, check.accepted());
        done.keep(task, user.id(), onBehalfOf);
        // The capability may have sent the process another way: then its row has gone with the task.
        if (tasks.read(taskId).isPresent()) engine.complete(taskId, toModel);
        events.publishEvent(new StepCompleted(
                step.caseId(), task.name(), step.processId(), step.elementId(), step.formId(), onBehalfOf));
    }

    private static Optional<UserId> ownerOf(HeldTask task, int version) {
        if (task.owner().isEmpty()) throw new TaskConflict(TaskConflict.Reason.NOT_TAKEN);
        if (task.answersFor().isEmpty()) throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
        task.checkVersion(version);
        task.marks().checkThatNobodyElseGoesFirst();
        return task.answersFor();
    }

    private void keep(HeldTask task, FormSchema schema, Map<String, Object> accepted, Optional<UserId> onBehalfOf) {
        var extra = new LinkedHashMap<>(accepted);
        extra.keySet()
                .retainAll(schema.extraKeys(handlers.knownKeys(task.model().formId())));
        var step = task.step();
        given.keep(new GivenAnswers(
                step.caseId(),
                task.name(),
                step.processId(),
                step.elementId(),
                step.formId(),
                task.model().version(),
                write(accepted),
                write(extra),
                user.id(),
                onBehalfOf.orElse(null),
                clock.instant()));
    }

    /** Just those answers that the model refers to; each always set, so that an old value never decides. */
    private Map<String, Object> referenced(HeldTask task, FormSchema schema, Map<String, Object> accepted) {
        var names = deployed.references(task.model().definitionId());
        var variables = new LinkedHashMap<String, Object>();
        for (String key : schema.keys()) {
            var name = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
            if (names.contains(name)) variables.put(name, plain(accepted.get(name)));
        }
        return variables;
    }

    /** The engine keeps text, numbers and booleans; anything richer stays in the record. */
    private static Object plain(Object value) {
        return value == null || value instanceof String || value instanceof Boolean || value instanceof Integer
                ? value
                : value instanceof Number number ? (Object) number.doubleValue() : value.toString();
    }

    private String inWords(String keyOrSentence) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(keyOrSentence, null, keyOrSentence, locale);
    }

    private Map<String, Object> read(String text) {
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept answers cannot be read", unreadable);
        }
    }

    private String write(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("answers cannot be kept", unwritable);
        }
    }
}
