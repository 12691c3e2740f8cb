package dk.brobygger.fill;

import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.NewCandidate;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.demo.ExampleAnswers;
import dk.brobygger.demo.Town;
import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormSchema;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.task.InboxItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Begins a course and answers its first steps, as its people would at their screens. */
@Component
@Profile("fill")
class FilledCourses {

    /** Who the course is about. */
    record Parties(Town.Firm firm, CompanyId company, Town.Person person) {}

    private static final List<String> OUTCOMES = List.of("MEETING", "MATERIAL", "MEETING", "MEETING");

    private final OutreachDesk outreach;
    private final CitizenDesk citizens;
    private final MatchDesk matches;
    private final InboxDesk inbox;
    private final StepDesk steps;
    private final FormChecker checker;
    private final FilledStaff staff;
    private final Clock clock;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<String, Sitting>> sittings = ThreadLocal.withInitial(HashMap::new);

    FilledCourses(
            OutreachDesk outreach,
            CitizenDesk citizens,
            MatchDesk matches,
            InboxDesk inbox,
            StepDesk steps,
            FormChecker checker,
            FilledStaff staff,
            Clock clock) {
        this.outreach = outreach;
        this.citizens = citizens;
        this.matches = matches;
        this.inbox = inbox;
        this.steps = steps;
        this.checker = checker;
        this.staff = staff;
        this.clock = clock;
    }

    void live(CoursePlan plan, Parties parties) throws Exception {
        var course =
                plan.kind() == CoursePlan.Kind.PLACEMENT ? placement(plan, parties.person()) : contact(plan, parties);
        for (int step = 0; step < plan.steps(); step++) {
            var open = as("leder", Role.LEDER, () -> inbox.ofCase(course));
            if (open.isEmpty()) return;
            answer(open.get(0), plan);
        }
    }

    private CaseId contact(CoursePlan plan, Parties parties) throws Exception {
        var served = staff.teamServing(parties.firm().postalCode());
        var team = served == null ? staff.team(plan.number()) : served;
        // What a colleague of another role begins is nobody's yet.
        var role = plan.isFree() ? Role.JOBKONSULENT : Role.VIRKSOMHEDSKONSULENT;
        var planned = plan.daysAhead() == 0 ? null : LocalDate.now(clock).plusDays(plan.daysAhead());
        return as(
                staff.member(team, role, plan.number()), role, () -> outreach.start(parties.company(), null, planned));
    }

    private CaseId placement(CoursePlan plan, Town.Person person) throws Exception {
        var team = staff.team(plan.number());
        // A protected person's step is met by nobody but who is responsible.
        var role = plan.isFree() && !person.confidential() ? Role.SAGSBEHANDLER : Role.JOBKONSULENT;
        return as(
                staff.member(team, role, plan.number()),
                role,
                () -> matches.start(citizens.register(candidate(person))));
    }

    private void answer(InboxItem item, CoursePlan plan) throws Exception {
        var role = item.groups().stream()
                .flatMap(id -> Role.of(id).stream())
                .findFirst()
                .orElse(Role.LEDER);
        var owner = item.assignee();
        as(owner == null ? staff.member(item.team(), role, plan.number()) : owner, role, () -> {
            if (owner == null) inbox.take(item.id());
            var task = steps.open(item.id());
            var schema = schemas.computeIfAbsent(task.schema(), FormSchema::parse);
            var example = new ExampleAnswers(checker, LocalDate.now(clock), plan.number() % 7);
            steps.complete(
                    item.id(), task.item().version(), example.to(schema, task.data(), wishes(plan, task.data())));
            return null;
        });
    }

    private static Map<String, Object> wishes(CoursePlan plan, Map<String, Object> data) {
        return switch (plan.kind()) {
            case ENDED -> Map.of("outcome", "NO", "nextStepKind", "NONE");
            case COMPANY -> Map.of("outcome", OUTCOMES.get(plan.number() % OUTCOMES.size()));
            case PLACEMENT -> {
                var wishes = new HashMap<String, Object>();
                wishes.put("weeklyHours", 8 + plan.number() % 5);
                // Not all go to the company that stands first; the last of the list is one that it does not know.
                if (data.get("companies") instanceof List<?> known
                        && known.size() > 1
                        && known.get(plan.number() % (known.size() - 1)) instanceof Map<?, ?> company)
                    wishes.put("companyId", company.get("value"));
                yield wishes;
            }
        };
    }

    private static NewCandidate candidate(Town.Person person) {
        return new NewCandidate(
                person.cpr(),
                person.givenName(),
                person.familyName(),
                person.street(),
                person.postalCode(),
                person.city(),
                person.phone(),
                person.email(),
                person.targetGroup(),
                person.jobReady(),
                false,
                false,
                person.confidential());
    }

    /** Everybody on this thread gets up, and looks anew what he may do when he sits down again. */
    void getUp() {
        sittings.remove();
    }

    private <T> T as(String user, Role role, Callable<T> deed) throws Exception {
        var before = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(
                sittings.get().computeIfAbsent(user + " " + role, sits -> new Sitting()));
        try {
            return ActingAs.user(new UserId(user), List.of(role), deed);
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
    }
}
