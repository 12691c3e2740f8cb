package dk.brobygger.bell;

import dk.brobygger.identity.LanguageDesk;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Writes what the asker's mail of the day says: numbers, the names of steps and ways to them. No person's name stands in
 * it, no company and no case: mail is read by more than its reader.
 */
@Component
class DailyMail {

    private static final int MOST = 200;
    private static final int STEPS_NAMED = 10;
    private static final Duration FARTHEST_BACK = Duration.ofDays(7);

    private final BellNotifications all;
    private final BellDesk desk;
    private final InboxDesk inbox;
    private final LanguageDesk languages;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    DailyMail(
            BellNotifications all,
            BellDesk desk,
            InboxDesk inbox,
            LanguageDesk languages,
            MessageSource messages,
            Clock clock,
            @Value("${brobygger.address:}") String address) {
        this.all = all;
        this.desk = desk;
        this.inbox = inbox;
        this.languages = languages;
        this.messages = messages;
        this.clock = clock;
        this.address = address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    /** A subject and a text. */
    record Letter(String subject, String text) {}

    /** What is said, in the reader's language. */
    private record Words(MessageSource messages, Locale language) {

        String said(String key, Object... args) {
            return Objects.requireNonNull(messages.getMessage(key, args, language));
        }
    }

    /** Empty when there is nothing to say. */
    Optional<Letter> to(MailWish wish) {
        var topics = desk.choices().stream()
                .filter(BellChoice::byMail)
                .map(BellChoice::topic)
                .toList();
        var news = news(wish, topics);
        var late = topics.contains(BellTopic.DEADLINE) ? late() : List.<InboxItem>of();
        if (news.isEmpty() && late.isEmpty()) return Optional.empty();
        var words = new Words(messages, languages.of(wish.whose()));
        var text = new StringBuilder(words.said("bell.mail.hello")).append("\n");
        if (!news.isEmpty()) text.append(newsInWords(news, words));
        if (!late.isEmpty()) text.append(lateInWords(late, words));
        text.append("\n").append(words.said("bell.mail.foot")).append(way("notifications"));
        return Optional.of(new Letter(words.said("bell.mail.subject", number(news), late.size()), text.toString()));
    }

    private List<BellLine> news(MailWish wish, List<BellTopic> topics) {
        if (topics.isEmpty()) return List.of();
        var weekAgo = clock.instant().minus(FARTHEST_BACK);
        var since = latest(wish.toldUntil(), weekAgo);
        var unread = all.unreadOf(wish.whose().value(), topics, Limit.of(MOST)).stream()
                .filter(one -> one.rungAt().isAfter(since))
                .toList();
        return desk.lines(unread);
    }

    private List<InboxItem> late() {
        return inbox.page(InboxQuery.firstOf(InboxView.MINE, MOST)).items().stream()
                .filter(item -> item.urgency() == Urgency.CRITICAL || item.urgency() == Urgency.OVERDUE)
                .toList();
    }

    private String newsInWords(List<BellLine> news, Words words) {
        var text = new StringBuilder("\n")
                .append(words.said("bell.mail.news", number(news)))
                .append("\n");
        var byKind =
                news.stream().collect(Collectors.groupingBy(BellLine::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, lines) -> {
            text.append("- ").append(words.said("bell.mail.kind." + kind.name(), number(lines)));
            text.append(named(lines.stream().map(BellLine::step).toList(), words))
                    .append("\n");
        });
        return text.append(way("inbox")).toString();
    }

    private String lateInWords(List<InboxItem> late, Words words) {
        var text = new StringBuilder("\n")
                .append(words.said("bell.mail.late", late.size()))
                .append("\n");
        counted(late.stream().map(InboxItem::name).toList())
                .forEach((step, many) -> text.append("- ")
                        .append(words.said("bell.mail.step", step, many))
                        .append("\n"));
        return text.append(way("inbox")).toString();
    }

    private static int number(List<BellLine> lines) {
        return lines.stream().mapToInt(BellLine::many).sum();
    }

    private static String named(List<String> steps, Words words) {
        var named = counted(steps.stream().filter(step -> !step.isEmpty()).toList()).entrySet().stream()
                .map(one -> words.said("bell.mail.step", one.getKey(), one.getValue()))
                .toList();
        return named.isEmpty() ? "" : ": " + String.join(", ", named);
    }

    private static Map<String, Integer> counted(List<String> steps) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var step : steps)
            if (counts.containsKey(step) || counts.size() < STEPS_NAMED) counts.merge(step, 1, Integer::sum);
        return counts;
    }

    private String way(String page) {
        return address.isEmpty() ? "" : address + page + "\n";
    }

    private static Instant latest(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
