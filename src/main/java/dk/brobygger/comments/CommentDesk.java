package dk.brobygger.comments;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseReaders;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.comments.CommentRejection.Reason;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets colleagues talk about a case, apart from what is noted and decided in it. */
@Service
@Transactional
public class CommentDesk {

    /** Characters of one comment. */
    public static final int MAX_TEXT = 4_000;

    /** Colleagues that one comment may turn to. */
    static final int MAX_MENTIONS = 20;

    private final CaseComments comments;
    private final CaseReaders readers;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentDesk(
            CaseComments comments,
            CaseReaders readers,
            IdentityDesk identity,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.readers = readers;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Says something about a case. Each {@code @username} in it is told.
     *
     * @param about the step it is about; null for the whole case
     * @throws NoSuchCase if there is none, or the asker may not know of it
     * @throws CommentRejection if it says nothing or too much, or turns to somebody who is not there or may not see the case
     */
    @Caseworkers
    public CaseComment comment(CaseId caseId, @Nullable AboutStep about, String text) {
        readers.checkIMayRead(caseId);
        var words = text.strip();
        if (words.isEmpty()) throw new CommentRejection(Reason.COMMENT_EMPTY).at("text");
        if (words.length() > MAX_TEXT) throw new CommentRejection(Reason.COMMENT_TOO_LONG).at("text");
        var mentioned = Mentions.in(words);
        if (mentioned.size() > MAX_MENTIONS) throw new CommentRejection(Reason.TOO_MANY_MENTIONS).at("text");
        mentioned.forEach(colleague -> checkMayHear(caseId, colleague));
        var comment =
                comments.saveAndFlush(new CaseComment(caseId, about, user.id(), clock.instant(), words, mentioned));
        var taskId = Optional.ofNullable(about).map(AboutStep::taskId);
        events.publishEvent(new CommentAdded(caseId, comment.id(), taskId));
        for (var colleague : mentioned)
            events.publishEvent(new ColleagueMentioned(caseId, colleague, comment.id(), taskId));
        return comment;
    }

    /**
     * The latest comments, newest first, at most 100.
     *
     * @throws NoSuchCase if there is none, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CaseComment> comments(CaseId caseId) {
        return comments(caseId, 100);
    }

    /**
     * The latest so many comments, newest first.
     *
     * @throws NoSuchCase if there is none, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CaseComment> comments(CaseId caseId, int most) {
        readers.checkIMayRead(caseId);
        return comments.findByCaseIdOrderByWrittenAtDesc(caseId, Limit.of(most));
    }

    /**
     * How many comments there are.
     *
     * @throws NoSuchCase if there is no such case, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public long count(CaseId caseId) {
        readers.checkIMayRead(caseId);
        return comments.countByCaseId(caseId);
    }

    /**
     * Colleagues that a comment on the case may turn to, by name: those who may read it, the asker left out.
     *
     * @param words beginnings of a name or a user name, any order
     * @param most 1 to 20
     * @throws NoSuchCase if there is none, or the asker may not know of it
     */
    @Caseworkers
    @Transactional(readOnly = true)
    public List<StaffMember> mayHear(CaseId caseId, String words, int most) {
        readers.checkIMayRead(caseId);
        var begun = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        var fitting = identity.everybody().stream()
                .filter(colleague -> !colleague.id().equals(user.id()) && fits(colleague, begun))
                .toList();
        return readers.whoMayRead(caseId, fitting).stream()
                .limit(Math.max(1, Math.min(most, MAX_MENTIONS)))
                .toList();
    }

    private static boolean fits(StaffMember colleague, String[] begun) {
        var names = (colleague.name() + " " + colleague.id().value())
                .toLowerCase(Locale.ROOT)
                .split("[\\s-]+");
        return Arrays.stream(begun).allMatch(word -> Arrays.stream(names).anyMatch(name -> name.startsWith(word)));
    }

    private void checkMayHear(CaseId caseId, UserId colleague) {
        if (!identity.isActive(colleague))
            throw new CommentRejection(Reason.NOBODY_OF_THAT_NAME, colleague.value()).at("text");
        if (!readers.mayRead(caseId, colleague))
            throw new CommentRejection(Reason.MAY_NOT_SEE_THE_CASE, identity.nameOf(colleague)).at("text");
    }
}
