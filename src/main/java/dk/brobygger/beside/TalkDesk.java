package dk.brobygger.beside;

import dk.brobygger.comments.AboutStep;
import dk.brobygger.comments.CaseComment;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.NoSuchTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets colleagues talk about a task; the case keeps what they say. */
@Service
@Transactional
public class TalkDesk {

    private final HeldTasks tasks;
    private final CommentDesk comments;

    TalkDesk(HeldTasks tasks, CommentDesk comments) {
        this.tasks = tasks;
        this.comments = comments;
    }

    /**
     * Says something about a task. Each {@code @username} in it is told.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws dk.brobygger.comments.CommentRejection if it says nothing or too much, or turns to somebody who is not there
     *     or may not see the case
     */
    @Caseworkers
    public CaseComment comment(String taskId, String text) {
        var task = tasks.lock(taskId);
        return comments.comment(task.caseId(), new AboutStep(taskId, task.name()), text);
    }
}
