package dk.brobygger.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Lives a course: what is open is answered as the story wishes, soonest due first; when nothing is, time passes. */
class Life {

    private static final int MOST_STEPS = 300;
    private static final int LONGEST_WAIT = 600;

    /** A step that was answered, and the day. */
    record Lived(String step, String process, LocalDate on) {}

    /** What the story wishes for at a step, the so-and-so-manieth time that it comes. */
    @FunctionalInterface
    interface Wishes {
        Map<String, ?> at(int time) throws Exception;
    }

    /** Who answers a step, and how: through the API, or at the browser. */
    @FunctionalInterface
    interface Hands {
        void answer(Office.Open step, Map<String, ?> wishes) throws Exception;
    }

    private final Office office;
    private final String caseId;
    private final Hands hands;
    private final Map<String, Wishes> script = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Lived> lived = new ArrayList<>();

    Life(Office office, String caseId) {
        this(office, caseId, office::answer);
    }

    Life(Office office, String caseId, Hands hands) {
        this.office = office;
        this.caseId = caseId;
        this.hands = hands;
    }

    /** Each time the step comes. */
    Life wish(String step, Map<String, ?> answers) {
        return wish(step, time -> answers);
    }

    Life wish(String step, Wishes answers) {
        script.put(step, answers);
        return this;
    }

    /** Until the step is open; it is left for the story to answer. */
    Office.Open until(String step) throws Exception {
        live(open -> open.step().equals(step));
        return office.step(caseId, step);
    }

    /** Until the case is closed. */
    void toTheEnd() throws Exception {
        live(open -> false);
    }

    /** Until that day, with everything answered that came before it. */
    void untilDay(LocalDate day) throws Exception {
        while (office.today().isBefore(day)) {
            for (var open : office.open(caseId)) answer(open);
            office.advance("P1D");
        }
    }

    String caseId() {
        return caseId;
    }

    String stage() throws Exception {
        return office.stage(caseId);
    }

    List<Lived> lived() {
        return lived;
    }

    /** The days on which the step was answered. */
    List<LocalDate> daysOf(String step) {
        return lived.stream()
                .filter(one -> one.step().equals(step))
                .map(Lived::on)
                .toList();
    }

    void answer(Office.Open open) throws Exception {
        var time = times.merge(open.step(), 1, Integer::sum);
        var wishes = script.containsKey(open.step()) ? script.get(open.step()).at(time) : Map.<String, Object>of();
        hands.answer(open, wishes);
        lived.add(new Lived(open.step(), open.process(), office.today()));
    }

    private void live(Predicate<Office.Open> stop) throws Exception {
        int idle = 0;
        while (!"CLOSED".equals(office.stage(caseId))) {
            if (lived.size() > MOST_STEPS || idle > LONGEST_WAIT)
                throw new AssertionError("nowhere after " + lived + ", open " + office.open(caseId));
            var open = office.open(caseId).stream()
                    .sorted(Comparator.comparing(Office.Open::due).thenComparing(Office.Open::step))
                    .toList();
            if (open.stream().anyMatch(stop)) return;
            if (open.isEmpty()) {
                office.nextDue();
                idle++;
            } else {
                idle = 0;
                answer(open.get(0));
            }
        }
    }
}
