package dk.brobygger.task;

import jakarta.persistence.Embeddable;

/** What a task is searched and sorted by. */
@Embeddable
record TaskIndex(String searchText, String companySort, String candidateSort, String stepSort) {

    static TaskIndex of(String step, TaskCase about) {
        return new TaskIndex(
                Words.searchText(step, about.caseNumber(), about.company(), about.foundAs()),
                Words.sortKey(about.company()),
                Words.sortKey(about.candidate()),
                Words.sortKey(step));
    }
}
