package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.rights.Why;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.ReviewState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What people have put on a task, each with a sign and a word. */
public final class TaskBadges {

    /** A sign and a word. */
    public record Mark(Sign sign, Tone tone, String words) {}

    private TaskBadges() {}

    /** The marks as boxes. */
    public static List<Component> of(InboxItem item, Predicate<String> isMe, UnaryOperator<String> nameOf) {
        return marks(item, isMe, nameOf).stream()
                .map(mark -> (Component) Status.badge(mark.sign(), mark.tone(), mark.words()))
                .toList();
    }

    public static List<Mark> marks(InboxItem item, Predicate<String> isMe, UnaryOperator<String> nameOf) {
        List<Mark> badges = new ArrayList<>();
        InboxItem.Marks marks = item.marks();
        if (item.confidential()) {
            badges.add(badge(Sign.SHIELD, Tone.NEUTRAL, "inbox.row.protected"));
        }
        if (marks.priority() > InboxItem.Marks.USUAL) {
            badges.add(badge(Sign.URGENT, Tone.WARNING, "inbox.row.urgent"));
        } else if (marks.priority() < InboxItem.Marks.USUAL) {
            badges.add(badge(Sign.DOWN, Tone.NEUTRAL, "inbox.row.mayWait"));
        }
        if (marks.back()) {
            badges.add(badge(Sign.RETURNED, Tone.NEUTRAL, "inbox.row.back"));
        }
        if (marks.delegatedBy() != null) {
            badges.add(
                    isMe.test(marks.delegatedBy())
                            ? badge(Sign.PEOPLE, Tone.NEUTRAL, "inbox.row.lentOut")
                            : badge(Sign.PEOPLE, Tone.NEUTRAL, "inbox.row.lentBy", nameOf.apply(marks.delegatedBy())));
        }
        ofReview(badges, item, nameOf);
        ofDue(badges, marks);
        return badges;
    }

    private static void ofReview(List<Mark> badges, InboxItem item, UnaryOperator<String> nameOf) {
        ReviewState review = item.marks().review();
        if (item.why() != null && item.why().ground() == Why.Ground.REVIEW) {
            badges.add(badge(Sign.EYE, Tone.PRIMARY, "inbox.row.review.mine"));
        } else if (review == ReviewState.ASKED && item.marks().reviewOf() != null) {
            badges.add(badge(
                    Sign.EYE,
                    Tone.NEUTRAL,
                    "inbox.row.review.ASKED",
                    nameOf.apply(item.marks().reviewOf())));
        } else if (review == ReviewState.APPROVED) {
            badges.add(badge(Sign.DONE, Tone.SUCCESS, "inbox.row.review.APPROVED"));
        } else if (review == ReviewState.SENT_BACK) {
            badges.add(badge(Sign.RETURNED, Tone.WARNING, "inbox.row.review.SENT_BACK"));
        }
    }

    private static void ofDue(List<Mark> badges, InboxItem.Marks marks) {
        if (marks.pausedUntil() != null) {
            badges.add(badge(Sign.CLOCK, Tone.NEUTRAL, "inbox.row.paused", DateWords.day(marks.pausedUntil())));
        } else if (marks.dueChange() != null) {
            badges.add(badge(Sign.CALENDAR, Tone.NEUTRAL, "inbox.row.moved"));
        }
    }

    private static Mark badge(Sign sign, Tone tone, String key, Object... args) {
        return new Mark(sign, tone, I18NProvider.translate(UI.getCurrent().getLocale(), key, args));
    }
}
