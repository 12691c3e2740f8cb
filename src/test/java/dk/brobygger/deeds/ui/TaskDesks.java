package dk.brobygger.deeds.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import dk.brobygger.answer.StepDesk;
import dk.brobygger.beside.ProcessPicture;
import dk.brobygger.beside.ProcessPictures;
import dk.brobygger.bulk.BulkDesk;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.ChoiceDesk;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxPage;
import dk.brobygger.inbox.ListPlace;
import dk.brobygger.inbox.PlaceDesk;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.law.WorkingTime;
import dk.brobygger.review.ReviewDesk;
import dk.brobygger.rights.Why;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.ListSettings;
import dk.brobygger.views.SettingsDesk;
import dk.brobygger.views.Urgency;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.work.ScheduleDesk;
import dk.brobygger.work.WorkDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desks behind the pages that show tasks, and what can be done there. Karla sits before the screen. */
public class TaskDesks {

    public static final UserId KARLA = new UserId("karla");
    public static final CaseId CASE = new CaseId(UUID.randomUUID());
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    public final InboxDesk inbox = mock(InboxDesk.class);
    public final StepDesk steps = mock(StepDesk.class);
    public final WorkDesk work = mock(WorkDesk.class);
    public final ScheduleDesk schedule = mock(ScheduleDesk.class);
    public final ReviewDesk reviews = mock(ReviewDesk.class);
    public final PlaceDesk places = mock(PlaceDesk.class);
    public final ViewDesk views = mock(ViewDesk.class);
    public final SettingsDesk settings = mock(SettingsDesk.class);
    public final BulkDesk bulk = mock(BulkDesk.class);
    public final ChoiceDesk choices = mock(ChoiceDesk.class);
    public final CaseDesk cases = mock(CaseDesk.class);
    public final ProcessPictures pictures = mock(ProcessPictures.class);
    public final IdentityDesk identity = mock(IdentityDesk.class);
    public final CurrentUser user = mock(CurrentUser.class);
    public final WorkingDays workingDays = spy(new WorkingDays(WorkingTime.usual()));

    public final DueLabels labels = new DueLabels(
            Clock.fixed(Instant.parse("2026-11-17T13:09:00Z"), ZoneId.of("Europe/Copenhagen")), workingDays);

    public final Reader reader = new Reader(identity, user);
    public final Colleagues colleagues = new Colleagues(identity, user);
    public final TaskActs acts = new TaskActs(inbox, work, colleagues);
    public final Offers offers =
            new Offers(reader, acts, new DueActs(schedule, acts, labels), new ReviewActs(reviews, colleagues));

    public TaskDesks() {
        when(user.id()).thenReturn(KARLA);
        when(user.roles()).thenReturn(Set.of(Role.JOBKONSULENT));
        var karla = member("karla", "Karla Vestergård", Role.JOBKONSULENT);
        var jonas = member("jonas", "Jonas Holm", Role.JOBKONSULENT);
        var sanne = member("sanne", "Sanne Vestergaard", Role.SAGSBEHANDLER);
        var colleagues = List.of(sanne, karla, jonas);
        when(identity.everybody()).thenReturn(colleagues);
        when(identity.nameOf(any()))
                .thenAnswer(asked -> colleagues.stream()
                        .filter(one -> one.id().equals(asked.getArgument(0)))
                        .map(StaffMember::name)
                        .findFirst()
                        .orElse(""));
        doReturn(2).when(workingDays).between(any(), any());
        when(cases.card(any())).thenReturn(card());
        when(pictures.ofTask(any())).thenReturn(new ProcessPicture("p", "Praktik", "<d/>", Set.of(), Set.of(), true));
        when(settings.mine()).thenReturn(ListSettings.USUAL);
        when(places.of(any(), any())).thenReturn(ListPlace.NOWHERE);
        when(inbox.next()).thenReturn(Optional.empty());
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));
        when(steps.keepDraft(any(), any())).thenReturn(Instant.EPOCH);
    }

    /** Who sits before the screen in a test that has desks of its own. */
    public static Reader reader(IdentityDesk identity, CurrentUser user) {
        return new Reader(identity, user);
    }

    private static StaffMember member(String id, String name, Role... roles) {
        return new StaffMember(new UserId(id), name, null, "", Set.copyOf(Arrays.asList(roles)));
    }

    private static CaseCard card() {
        return new CaseCard(
                CASE,
                "2026-000412",
                CaseKind.PLACEMENT_COURSE,
                CaseStage.PLACEMENT,
                UUID.randomUUID(),
                "Klitrosen Service ApS",
                UUID.randomUUID(),
                "Amina R.",
                false,
                LocalDate.of(2026, 9, 21),
                13,
                Instant.EPOCH,
                null,
                null,
                null,
                null);
    }

    /** Amina's progression review, due last Friday. */
    public static InboxItem item(String id, @Nullable String assignee, Why why, InboxItem.Marks marks) {
        return new InboxItem(
                id,
                "Udfyld progressionsskema",
                "Task_Review",
                "progression-review",
                "Progression",
                "2026-000412",
                CASE,
                "Klitrosen Service ApS",
                "Amina R.",
                false,
                CaseStage.PLACEMENT,
                9,
                13,
                Instant.parse("2026-11-13T13:00:00Z"),
                "5 arbejdsdage efter uge 8.",
                Urgency.OVERDUE,
                assignee,
                List.of("jobkonsulent"),
                3,
                CaseKind.PLACEMENT_COURSE,
                null,
                null,
                Instant.EPOCH,
                marks,
                why,
                null);
    }

    public static InboxItem mine() {
        return item("t1", KARLA.value(), why(Why.Ground.ASSIGNED), InboxItem.Marks.NONE);
    }

    public static Why why(Why.Ground ground) {
        return new Why(ground, null, null);
    }
}
