package dk.brobygger.team.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.TeamFacts;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.team.Board;
import dk.brobygger.team.BoardDesk;
import dk.brobygger.team.BoardLine;
import dk.brobygger.team.BoardSheet;
import dk.brobygger.team.Handful;
import dk.brobygger.team.MoveDesk;
import dk.brobygger.team.TeamRejection;
import dk.brobygger.views.Urgency;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Teamtavle: who in the team has how much, who is away, what waits for the leder. The filter is in the URL. */
@Route(BoardView.ROUTE)
@Menu(title = "team.menu", order = 1.5, icon = "board")
@RolesAllowed("leder")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, BoardTable.Hands {

    static final String ROUTE = "team";

    private static final Logger LOG = LoggerFactory.getLogger(BoardView.class);

    /** What has the focus is known by its name, so that it has it again when the board is drawn anew. */
    private static final String FOCUS_LAST = """
            const board = this;
            let last = '';
            board.addEventListener('focusin', event => last = event.target.getAttribute('aria-label') || '');
            board.addEventListener('focusout', event => { if (board.isConnected && event.relatedTarget) last = ''; });
            board.focusLast = () => {
              if (!last || document.activeElement !== document.body) return;
              [...board.querySelectorAll('[aria-label]')].find(one => one.getAttribute('aria-label') === last)
                ?.focus({ preventScroll: true });
            };
            """;

    private final transient BoardDesk desk;
    private final transient MoveDesk moves;
    private final transient DueWords due;
    private final transient CurrentUser user;
    private final transient BoardSheet sheet;
    private final transient Clock clock;
    private final transient BoardTable table;
    private final transient DecisionsCard decisions;
    private final Select<TeamFacts> team = new Select<>();
    private final Select<CaseStage> stage = new Select<>();
    private final Div title = new Div();
    private final Span summary = new Span();
    private final Div content = Page.stack();
    private final transient BoardNews news;
    private transient @Nullable Board board;
    private transient @Nullable Runnable listening;
    private boolean reading;

    BoardView(
            BoardDesk desk,
            MoveDesk moves,
            BoardSheet sheet,
            BoardNews news,
            DueWords due,
            CurrentUser user,
            Clock clock) {
        this.desk = desk;
        this.news = news;
        this.sheet = sheet;
        this.clock = clock;
        this.decisions = new DecisionsCard(this, due);
        this.moves = moves;
        this.due = due;
        this.user = user;
        this.table = new BoardTable(this, clock, due, this);
        summary.addClassName("bb-muted");
        fields();
        add(new Page(title, content));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var leder = SecurityContextHolder.getContext();
        content.getElement().executeJs(FOCUS_LAST);
        listening =
                news.listen(ids -> ui.access(() -> new DelegatingSecurityContextRunnable(this::renew, leder).run()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) listening.run();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        reading = true;
        var teams = desk.teams();
        team.setItems(teams);
        team.setVisible(teams.size() > 1);
        var wanted = query.getSingleParameter("team").orElse("");
        teams.stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .or(() -> teams.stream().findFirst())
                .ifPresent(team::setValue);
        stage.setValue(query.getSingleParameter("stage")
                .flatMap(name -> Stream.of(CaseStage.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null));
        reading = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("team.menu");
    }

    @Override
    public Handful all(BoardLine line) {
        return Handful.of(team.getValue().id(), line.id(), stages());
    }

    @Override
    public Component tasks(Handful all) {
        return new TaskHandful(this, due, all, moves.tasks(all), this::move);
    }

    @Override
    public void move(Handful some) {
        ask(some, null);
    }

    @Override
    public void give(Handful some, UserId to) {
        ask(some, to);
    }

    private void ask(Handful some, @Nullable UserId to) {
        var from = some.from();
        var name = from == null || board == null ? "" : board.names().getOrDefault(from, from.value());
        new MoveDialog(moves, due, user, some, name, to, this::show).open();
    }

    @Override
    public void setGoal(BoardLine line) {
        GoalDialog.open(desk, line, this::show);
    }

    private void fields() {
        team.setAriaLabel(getTranslation("team.board.team"));
        team.setItemLabelGenerator(TeamFacts::name);
        team.addValueChangeListener(change -> changed());
        stage.setAriaLabel(getTranslation("team.board.stages"));
        stage.setItems(Stream.of(CaseStage.values())
                .filter(value -> value != CaseStage.CLOSED)
                .toList());
        stage.setItemLabelGenerator(
                value -> getTranslation(value == null ? "team.board.stages.all" : value.messageKey()));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("team.board.stages.all"));
        stage.addValueChangeListener(change -> changed());
    }

    private void changed() {
        if (reading) return;
        var query = new HashMap<String, String>();
        if (team.getValue() != null) query.put("team", team.getValue().id().value());
        if (stage.getValue() != null) query.put("stage", stage.getValue().name());
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(ROUTE, QueryParameters.simple(query))));
        show();
    }

    private void show() {
        title.removeAll();
        content.removeAll();
        if (team.getValue() == null) {
            content.add(new EmptyState(
                    Sign.BOARD, getTranslation("team.board.noTeam"), getTranslation("team.board.noTeam.text")));
            return;
        }
        board = desk.board(team.getValue().id(), stages());
        title.add(header(board.team()));
        draw(board);
    }

    private void draw(Board board) {
        summary.setText(getTranslation(
                "team.board.summary",
                board.tasks(),
                board.tasks(Urgency.CRITICAL),
                board.unowned().total(),
                DateWords.time(
                        LocalDateTime.ofInstant(board.readAt(), clock.getZone()).toLocalTime())));
        var card = new Card(getTranslation("team.menu"));
        card.addClassName("bb-teamboard");
        card.add(table.of(board));
        card.add(BoardLegend.parts());
        content.removeAll();
        content.add(Page.columns(card, decisions.of(board, user.id())));
    }

    /**
     * Shows what work there is now, at the same place: what is chosen, opened or has the focus stays so. While somebody
     * drags, the board waits for the next change; what is dropped draws it anew.
     */
    void renew() {
        if (team.getValue() == null || board == null || isDragging()) return;
        try {
            var now = desk.board(team.getValue().id(), stages());
            if (now.isAs(board) && !table.isOpened()) return;
            board = now;
            draw(now);
            content.getElement().executeJs("this.focusLast && this.focusLast()");
        } catch (TeamRejection notHisTeamAnyMore) {
            LOG.debug("a board is no longer its reader's");
        }
    }

    private boolean isDragging() {
        return getUI().map(ui -> ui.getInternals().getActiveDragSourceComponent() != null)
                .orElse(false);
    }

    private Component header(TeamFacts shown) {
        var away = new Anchor(AbsenceView.ROUTE, button(Sign.CALENDAR, "team.absence.set"));
        var excel = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = sheet.of(
                            Objects.requireNonNull(board), event.getUI().getLocale(), clock.getZone());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            shown.name() + ".xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            bytes.length);
                }),
                "");
        excel.add(button(Sign.DOWNLOAD, "team.board.excel"));
        return new PageHeader(shown.name()).with(summary).actions(team, stage, away, excel);
    }

    /** Looks like a button; the link around it is what one presses. */
    private Component button(Sign sign, String key) {
        var words = new Span(sign.icon(), new Span(getTranslation(key)));
        words.addClassName("bb-linkbutton");
        return words;
    }

    private Set<CaseStage> stages() {
        return stage.getValue() == null ? Set.of() : Set.of(stage.getValue());
    }
}
