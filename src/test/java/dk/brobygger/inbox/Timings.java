package dk.brobygger.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** How long things took, by what was done. */
class Timings {

    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    <T> T time(String what, Callable<T> deed) throws Exception {
        long begun = System.nanoTime();
        var answer = deed.call();
        add(what, (System.nanoTime() - begun) / 1e6);
        return answer;
    }

    synchronized void add(String what, double took) {
        millis.computeIfAbsent(what, first -> new ArrayList<>()).add(took);
    }

    /** Rows of a Markdown table: what, times, median, p95, worst. */
    synchronized List<String> rows() {
        var rows = new ArrayList<String>();
        millis.forEach((what, all) -> {
            var sorted = new ArrayList<>(all);
            Collections.sort(sorted);
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.1f |",
                    what,
                    sorted.size(),
                    at(sorted, 50),
                    at(sorted, 95),
                    sorted.get(sorted.size() - 1)));
        });
        return rows;
    }

    static double seconds(long begunNanos) {
        return (System.nanoTime() - begunNanos) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
