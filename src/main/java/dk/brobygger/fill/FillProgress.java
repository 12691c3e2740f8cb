package dk.brobygger.fill;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the console every few seconds how far it is, how fast, and how long it will take. */
class FillProgress {

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
    private static final long SECONDS_BETWEEN = 3;

    private final int all;
    private final long begun = System.nanoTime();
    private int courses;
    private int shortened;
    private int refused;
    private long told;

    FillProgress(int all) {
        this.all = all;
    }

    /** @param stepsLess how many steps fewer than planned it has */
    synchronized void add(int stepsLess) {
        courses++;
        if (stepsLess > 0) shortened++;
        if (seconds() < told + SECONDS_BETWEEN) return;
        told = seconds();
        tell();
    }

    synchronized int courses() {
        return courses;
    }

    synchronized void refused() {
        refused++;
    }

    synchronized Filling.Filled done() {
        tell();
        return new Filling.Filled(courses, shortened, refused, seconds());
    }

    private void tell() {
        double aSecond = courses / Math.max(0.001, (System.nanoTime() - begun) / 1e9);
        LOG.info(
                "Fill: {} of {} courses, {} a second, {} left a step early, {} refused, about {} min to go",
                courses,
                all,
                Math.round(aSecond * 10) / 10.0,
                shortened,
                refused,
                Math.round(Math.max(0, all - courses) / Math.max(0.001, aSecond) / 60));
    }

    private long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }
}
