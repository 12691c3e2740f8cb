package dk.brobygger.casefile;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is noted on a case (journalnotat); the beginning of the latest stands in lists. */
@Service
@Transactional
public class NoteDesk {

    /** Characters of one note. */
    public static final int MAX_NOTE = 20_000;

    /** Characters of the latest note that lists show. */
    private static final int NOTE_IN_LISTS = 160;

    /** Notes that are shown unless more are asked for. */
    private static final int SHOWN = 100;

    private final CaseNotes notes;
    private final Cases cases;
    private final CaseReaders readers;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoteDesk(
            CaseNotes notes,
            Cases cases,
            CaseReaders readers,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.cases = cases;
        this.readers = readers;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a note.
     *
     * @throws NoSuchCase if there is no such case
     * @throws CaseRejection if it is empty or longer than 20 000 characters
     */
    @Caseworkers
    public void write(CaseId caseId, String text) {
        if (text.isBlank()) throw new CaseRejection(CaseRejection.Reason.NOTE_EMPTY);
        if (text.length() > MAX_NOTE) throw new CaseRejection(CaseRejection.Reason.NOTE_TOO_LONG);
        var found = cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId.toString()));
        var note = notes.saveAndFlush(new CaseNote(caseId, user.id(), clock.instant(), text.strip()));
        var beginning = note.text().lines().findFirst().orElse("");
        found.noted(beginning.substring(0, Math.min(beginning.length(), NOTE_IN_LISTS)));
        cases.noted(caseId, found.state().lastNote());
        events.publishEvent(new NoteAdded(caseId, note.id()));
    }

    /**
     * The latest notes, newest first, at most 100.
     *
     * @throws NoSuchCase if there is no such case, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CaseNote> of(CaseId caseId) {
        return of(caseId, SHOWN);
    }

    /**
     * The latest so many notes, newest first.
     *
     * @throws NoSuchCase if there is no such case, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CaseNote> of(CaseId caseId, int most) {
        readers.checkIMayRead(caseId);
        return notes.findByCaseIdOrderByWrittenAtDesc(caseId, Limit.of(most));
    }

    /**
     * How many notes there are.
     *
     * @throws NoSuchCase if there is no such case, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public long count(CaseId caseId) {
        readers.checkIMayRead(caseId);
        return notes.countByCaseId(caseId);
    }
}
