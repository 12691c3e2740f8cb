package dk.brobygger.citizen.ui;

import java.util.List;

/** The groups of LAB § 6, as a list offers them. */
final class TargetGroups {

    static final List<String> ALL =
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "FLEXJOB");

    private TargetGroups() {}
}
