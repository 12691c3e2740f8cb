package dk.brobygger.fill;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyImportDesk;
import dk.brobygger.demo.Town;
import dk.brobygger.fill.process.FilledEngine;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.WorkingDays;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database day by day: the clock, the engine's too, goes from the first day to today; the courses of a day are
 * begun by several hands at once, fifty in a transaction, and what falls due on the way runs in its time. So what comes
 * out is what the program itself would have come to.
 */
@Component
@Profile("fill")
public class Filling {

    /**
     * What was done.
     *
     * @param shortened of them, those that were left a step earlier than planned
     */
    public record Filled(int courses, int shortened, int refused, long seconds) {}

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
    private static final int BATCH = 50;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final FillOptions options;
    private final FillClock clock;
    private final FilledEngine engine;
    private final FilledStaff staff;
    private final FilledCourses courses;
    private final CaseDesk cases;
    private final CompanyDesk companies;
    private final CompanyImportDesk imports;
    private final WorkingDays days;
    private final EntityManager entities;
    private final TransactionTemplate batches;

    Filling(
            FillOptions options,
            FillClock clock,
            FilledEngine engine,
            FilledStaff staff,
            FilledCourses courses,
            CaseDesk cases,
            CompanyDesk companies,
            CompanyImportDesk imports,
            WorkingDays days,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.options = options;
        this.clock = clock;
        this.engine = engine;
        this.staff = staff;
        this.courses = courses;
        this.cases = cases;
        this.companies = companies;
        this.imports = imports;
        this.days = days;
        this.entities = entities;
        this.batches = new TransactionTemplate(transactions);
    }

    /** @throws IllegalStateException if this filling, or any work of people, is in the database already */
    public Filled fill() throws Exception {
        ensureNew();
        var town = new Town(options.number());
        var firms = town.firms(options.companiesToMake());
        staff.employ(firms);
        var ids = register(firms);
        LOG.info("Fill: {} users in {} teams, {} companies", options.users(), options.teams(), ids.size());
        var progress = new FillProgress(Math.max(options.courses(), options.openTasks()) + options.endedCourses());
        var people = new People(town);
        try (var hands = new Hands(options.hands())) {
            var byDay = new TreeMap<LocalDate, List<CoursePlan>>();
            plans().forEach(plan ->
                    byDay.computeIfAbsent(dayOf(plan), day -> new ArrayList<>()).add(plan));
            for (var day : byDay.entrySet()) {
                moveTo(day.getKey());
                live(day.getValue(), firms, ids, people, hands, progress);
            }
            moveToNow();
            var next = options.endedCourses() + options.courses();
            for (var open = engine.openTasks(); open < options.openTasks(); open = engine.openTasks()) {
                var more = IntStream.range(next, next + (int) (options.openTasks() - open))
                        .mapToObj(CoursePlan::underWay)
                        .toList();
                next += more.size();
                live(more, firms, ids, people, hands, progress);
            }
            return progress.done();
        } finally {
            moveToNow();
        }
    }

    private List<CoursePlan> plans() {
        return IntStream.range(0, options.endedCourses() + options.courses())
                .mapToObj(number ->
                        number < options.endedCourses() ? CoursePlan.ended(number) : CoursePlan.underWay(number))
                .toList();
    }

    private void live(
            List<CoursePlan> plans,
            List<Town.Firm> firms,
            List<CompanyId> ids,
            People people,
            Hands hands,
            FillProgress progress)
            throws Exception {
        var work = new ArrayList<Callable<Void>>();
        int size = Math.max(1, Math.min(BATCH, plans.size() / options.hands()));
        for (int from = 0; from < plans.size(); from += size) {
            var batch = new ArrayList<Course>();
            for (var plan : plans.subList(from, Math.min(plans.size(), from + size))) {
                int firm = plan.number() % firms.size();
                batch.add(new Course(plan, new FilledCourses.Parties(firms.get(firm), ids.get(firm), people.next())));
            }
            work.add(() -> {
                live(batch, progress);
                return null;
            });
        }
        hands.doAll(work);
    }

    private void live(List<Course> batch, FillProgress progress) {
        try {
            together(batch);
            batch.forEach(course -> progress.add(0));
        } catch (RuntimeException refused) {
            LOG.debug("A batch is begun again, course by course", refused);
            batch.forEach(course -> alone(course, progress));
        }
    }

    /** One that is refused is left a step earlier, and so on. */
    private void alone(Course course, FillProgress progress) {
        for (var plan = course.plan(); plan.steps() >= 0; plan = plan.oneStepLess())
            try {
                together(List.of(new Course(plan, course.parties())));
                progress.add(course.plan().steps() - plan.steps());
                return;
            } catch (RuntimeException refused) {
                LOG.debug("{} was refused", plan, refused);
            }
        progress.refused();
    }

    private void together(List<Course> batch) {
        courses.getUp();
        batches.executeWithoutResult(status -> {
            for (var course : batch) {
                try {
                    courses.live(course.plan(), course.parties());
                } catch (RuntimeException refused) {
                    throw refused;
                } catch (Exception refused) {
                    throw new IllegalStateException(refused);
                }
                // What is done is not looked through again with each of the next.
                entities.flush();
                entities.clear();
            }
        });
    }

    private void ensureNew() throws Exception {
        ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> {
            var firstFirm = new Town(options.number()).firms(1).get(0).cvr();
            if (companies.withCvr(firstFirm).isPresent())
                throw new IllegalStateException("Filling number " + options.number()
                        + " is in this database already; --brobygger.fill.number="
                        + (options.number() + 1) + " adds another");
            var anyCase = new CaseFilter(null, null, false, null, null, "", 1);
            if (options.number() == 1 && !cases.cases(anyCase).isEmpty())
                throw new IllegalStateException(
                        "This database has cases already; --brobygger.fill.number=2 fills it all the same");
            return null;
        });
    }

    private List<CompanyId> register(List<Town.Firm> firms) throws Exception {
        return ActingAs.user(new UserId("virksomhedskonsulent"), List.of(Role.VIRKSOMHEDSKONSULENT), () -> {
            var report = imports.take(Town.spreadsheet(firms).getBytes(StandardCharsets.UTF_8));
            if (!report.imported()) throw new IllegalStateException("companies were refused: " + report.lines());
            return firms.stream()
                    .map(firm -> companies.withCvr(firm.cvr()).orElseThrow())
                    .toList();
        });
    }

    /** Nobody begins anything at the weekend. */
    private LocalDate dayOf(CoursePlan plan) {
        var day = LocalDate.now(clock.real()).minusDays(plan.daysAgo());
        while (!days.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }

    private void moveTo(LocalDate day) throws Exception {
        engine.isOffBy(clock.setTo(day.atTime(MORNING).atZone(clock.getZone()).toInstant()));
        engine.runDue();
    }

    private void moveToNow() throws Exception {
        engine.isOffBy(clock.setTo(clock.real().instant()));
        engine.runDue();
    }

    private record Course(CoursePlan plan, FilledCourses.Parties parties) {}

    /** The town's people, one for each course. */
    private static final class People {

        private static final int AT_ONCE = 1_000;

        private final Town town;
        private final List<Town.Person> waiting = new ArrayList<>();
        private int made;

        People(Town town) {
            this.town = town;
        }

        Town.Person next() {
            if (waiting.isEmpty()) {
                waiting.addAll(town.people(made, AT_ONCE));
                made += AT_ONCE;
            }
            return waiting.remove(waiting.size() - 1);
        }
    }

    /** Those who work at once. */
    private static final class Hands implements AutoCloseable {

        private final ExecutorService threads;

        Hands(int number) {
            threads = Executors.newFixedThreadPool(number);
        }

        void doAll(List<Callable<Void>> work) throws Exception {
            try {
                for (Future<Void> done : threads.invokeAll(work)) done.get();
            } catch (ExecutionException broken) {
                throw new IllegalStateException("a batch broke off", broken.getCause());
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
