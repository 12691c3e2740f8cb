package dk.brobygger.demo;

import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What becomes of one course: when it begins, what its people answer, and whether it comes to a halt. */
class Story {

    private final int number;
    private final LocalDate begins;
    private final Callable<CaseId> beginning;
    private final Map<String, List<Wish>> wishes = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, LocalDate> left = new HashMap<>();
    private final List<Happening> happenings = new ArrayList<>();
    private LocalDate haltsOn = LocalDate.MAX;
    private LocalDate leavesDueFrom = LocalDate.MAX;
    private boolean isAhead = true;
    private int steps;

    @Nullable
    private CaseId caseId;

    Story(int number, LocalDate begins, Callable<CaseId> beginning) {
        this.number = number;
        this.begins = begins;
        this.beginning = beginning;
    }

    /** Something that happens in a course besides its steps. */
    interface Deed {
        void on(CaseId course) throws Exception;
    }

    private record Happening(LocalDate day, Deed deed) {}

    /** What is answered differently from the example, by the last part of a field's path, given what the form shows. */
    interface Wish {
        Map<String, Object> given(Map<String, Object> data);
    }

    /** What is answered in this form; a second call is for the second time that the form comes, and so on. */
    Story answers(String form, Map<String, Object> wish) {
        return answers(form, data -> wish);
    }

    Story answers(String form, Wish wish) {
        wishes.computeIfAbsent(form, first -> new ArrayList<>()).add(wish);
        return this;
    }

    /** From this day nobody has time for it. */
    Story haltsOn(LocalDate day) {
        haltsOn = day;
        return this;
    }

    /** From this day nobody has time for this step of it; the others go on. */
    Story leaves(String step, LocalDate from) {
        left.put(step, from);
        return this;
    }

    /** Steps that are due before this day are done; what is due then or later is still to be done. */
    Story isDoneUntil(LocalDate due) {
        leavesDueFrom = due;
        return this;
    }

    /** On this day, or the next one that anybody works. */
    Story happens(LocalDate day, Deed deed) {
        happenings.add(new Happening(day, deed));
        return this;
    }

    /** What happens up to and including this day; told once. */
    List<Deed> happeningsUntil(LocalDate day) {
        var now = happenings.stream()
                .filter(happening -> !happening.day().isAfter(day))
                .toList();
        happenings.removeAll(now);
        return now.stream().map(Happening::deed).toList();
    }

    void begin() throws Exception {
        isAhead = false;
        caseId = beginning.call();
    }

    boolean isAhead() {
        return isAhead;
    }

    LocalDate begins() {
        return begins;
    }

    int number() {
        return number;
    }

    @Nullable
    CaseId caseId() {
        return caseId;
    }

    Crew crew() {
        return Crew.of(number);
    }

    boolean isLeftOn(LocalDate day, String step, LocalDate due) {
        return !day.isBefore(haltsOn)
                || !day.isBefore(left.getOrDefault(step, LocalDate.MAX))
                || !due.isBefore(leavesDueFrom);
    }

    /** The wishes for the form now, and counts that it came. */
    Map<String, Object> wishesFor(String form, Map<String, Object> data) {
        int visit = visits.merge(form, 1, Integer::sum);
        var all = wishes.getOrDefault(form, List.of());
        return all.isEmpty()
                ? Map.of()
                : all.get(Math.min(visit, all.size()) - 1).given(data);
    }

    /** A number that is the same every time, and another for each step of each course. */
    int dice(int sides) {
        return Math.floorMod((number * 7919 + ++steps * 104_729) ^ (number << 3), sides);
    }
}
