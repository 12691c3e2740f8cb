package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.deeds.ui.TaskBadges;
import dk.brobygger.look.Initials;
import dk.brobygger.look.Status;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.RowDetail;
import dk.brobygger.views.Urgency;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A row of the list: a group's heading, or a task in two lines: the step and whom it is about; where in the course; due and
 * owner at the right. The browser draws it from a few words, so that the server keeps no components for rows.
 */
final class TaskRow {

    /** Must have no blank between the marks' tags: a row without marks has an empty box for them. */
    private static final String TEMPLATE = """
            ${item.row.title
              ? html`<div class="bb-group"><h2 data-tone=${item.row.tone}><bb-icon name=${item.row.sign}></bb-icon><span>${item.row.title}</span></h2><span class="n">${item.row.count}</span><span class="why">${item.row.why}</span></div>`
              : html`<div class=${item.row.css} data-task=${item.row.id} ?data-current=${item.row.current}>
                  ${item.row.box ? html`<input type="checkbox" aria-label=${item.row.box} .checked=${live(item.row.ticked)}
                    @change=${e => tick(e.target.checked)} @click=${e => e.stopPropagation()}>` : ''}
                  <div class="l1"><a href=${item.row.way}>${item.row.name}</a><span class="bb-cut">${item.row.who}</span></div>
                  <span class="bb-status due" data-tone=${item.row.tone} title=${item.row.exactly}><bb-icon name=${item.row.sign}></bb-icon>${item.row.due}</span>
                  <div class="l2">
                    ${item.row.piers ? html`<span class="bb-nowrap where"><span class="bb-weeks">${item.row.where}<i aria-hidden="true">${[...item.row.piers].map(pier => html`<b class=${pier === '-' ? '' : pier}></b>`)}</i></span></span>`
                      : item.row.where ? html`<span class="bb-nowrap where">${item.row.where}</span>` : ''}
                    ${item.row.number ? html`<span>${item.row.number}</span>` : ''}
                    <span class="marks">${item.row.marks.map(mark => html`<span class="bb-badge" data-tone=${mark.tone}><bb-icon name=${mark.sign}></bb-icon>${mark.words}</span>`)}</span>
                    ${item.row.note ? html`<span class="note"><bb-icon name="note"></bb-icon><span class="bb-cut">${item.row.note}</span></span>` : ''}
                  </div>
                  ${item.row.owner ? html`<span class=${item.row.me ? 'own me' : 'own'}>${item.row.letters ? html`<span class=${item.row.me ? 'bb-initials s me' : 'bb-initials s'} aria-hidden="true">${item.row.letters}</span><span>${item.row.owner}</span>` : item.row.owner}</span>` : ''}
                </div>`}
            """;

    /** More weeks than this are told in words only. */
    private static final int MOST_PIERS = 26;

    private final Reader reader;
    private final DueLabels dueLabels;
    private final Function<String, String> nameOf;

    /** @param nameOf the name of an owner */
    TaskRow(Reader reader, DueLabels dueLabels, Function<String, String> nameOf) {
        this.reader = reader;
        this.dueLabels = dueLabels;
        this.nameOf = nameOf;
    }

    /**
     * Draws rows in the browser.
     *
     * @param said what a row says, by {@link #task} or {@link #heading}
     * @param ticked hears of its box
     */
    static LitRenderer<Rows.Row> renderer(
            Function<Rows.Row, JsonObject> said, SerializableBiConsumer<Rows.Row, Boolean> ticked) {
        return LitRenderer.<Rows.Row>of(TEMPLATE)
                .withProperty("row", said::apply)
                .withFunction("tick", (row, args) -> ticked.accept(row, args.getBoolean(0)));
    }

    /** The heading of a group with its rule and its count. */
    static JsonObject heading(Urgency group, String count) {
        JsonObject row = Json.createObject();
        status(row, DueLabels.status(group));
        row.put("title", words(group.messageKey()));
        row.put("count", count);
        row.put("why", words("inbox.group." + group.name()));
        return row;
    }

    /** A task, on the way there. */
    JsonObject task(InboxItem item, boolean first, String way, Set<RowDetail> details) {
        JsonObject row = Json.createObject();
        row.put("id", item.id());
        row.put("css", "bb-task" + (first ? " first" : "") + (item.assignee() == null ? " unowned" : ""));
        row.put("way", way);
        row.put("name", item.name());
        row.put("who", item.whom());
        status(row, DueLabels.status(item.urgency()));
        row.put("due", dueLabels.words(item));
        row.put("exactly", dueLabels.exactly(item));
        if (details.contains(RowDetail.WHERE)) {
            where(row, item);
        }
        if (details.contains(RowDetail.CASE_NUMBER)) {
            row.put("number", item.caseNumber());
        }
        row.put("marks", marks(item));
        InboxItem.Marks marks = item.marks();
        if (details.contains(RowDetail.LAST_NOTE)
                && marks.lastNote() != null
                && !marks.lastNote().isBlank()) {
            row.put("note", marks.lastNote());
        }
        if (details.contains(RowDetail.OWNER)) {
            owner(row, item);
        }
        return row;
    }

    /** Puts a box before a task that chooses it among many. */
    static void tickable(JsonObject row, InboxItem item, boolean ticked) {
        row.put("css", row.getString("css") + " tickable");
        row.put("box", words("inbox.bulk.tick", item.name(), item.whom()));
        row.put("ticked", ticked);
    }

    private static void status(JsonObject row, Status status) {
        row.put("tone", status.tone().id());
        row.put("sign", status.sign().id());
    }

    private static void where(JsonObject row, InboxItem item) {
        Integer week = item.week();
        Integer weeks = item.weeks();
        if (week == null || weeks == null) {
            row.put("where", item.processName());
            return;
        }
        row.put("where", words("look.week.of", Math.max(0, Math.min(week, weeks)), weeks));
        if (weeks > 0 && weeks <= MOST_PIERS) {
            row.put("piers", piers(week, weeks));
        }
    }

    /** A letter per week: past, current, to come. */
    private static String piers(int week, int weeks) {
        int past = Math.max(0, Math.min(week - 1, weeks));
        boolean isIn = week >= 1 && week <= weeks;
        return "d".repeat(past) + (isIn ? "c" : "") + "-".repeat(weeks - past - (isIn ? 1 : 0));
    }

    private JsonArray marks(InboxItem item) {
        JsonArray marks = Json.createArray();
        List<TaskBadges.Mark> all = TaskBadges.marks(item, reader::isMe, nameOf::apply);
        for (TaskBadges.Mark one : all) {
            JsonObject mark = Json.createObject();
            mark.put("tone", one.tone().id());
            mark.put("sign", one.sign().id());
            mark.put("words", one.words());
            marks.set(marks.length(), mark);
        }
        return marks;
    }

    private void owner(JsonObject row, InboxItem item) {
        if (item.assignee() == null) {
            row.put("owner", words("inbox.row.noOwner"));
            return;
        }
        String name = nameOf.apply(item.assignee());
        boolean isMe = reader.isMe(item.assignee());
        row.put("letters", Initials.letters(name));
        row.put("owner", isMe ? words("inbox.row.you") : name);
        row.put("me", isMe);
    }

    private static String words(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }
}
