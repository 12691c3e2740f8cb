package dk.brobygger.beside.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dk.brobygger.beside.PresenceDesk;
import dk.brobygger.beside.ProcessPictures;
import dk.brobygger.beside.TalkDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.live.Presences;
import dk.brobygger.slots.CaseFact;
import dk.brobygger.slots.CaseTab;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The case beside a task, without Spring. */
public final class CaseSides {

    private CaseSides() {}

    /** One on which nobody has said anything, and to which no room adds anything. */
    public static CaseSide of(CaseDesk cases, ProcessPictures pictures, Reader reader, DueLabels labels) {
        return of(
                cases,
                pictures,
                reader,
                new CaseTalk(mock(NoteDesk.class), mock(CommentDesk.class), mock(TalkDesk.class), reader, labels),
                Map.of());
    }

    /** @param slots beans of {@link CaseFact} and {@link CaseTab} by name */
    public static CaseSide of(
            CaseDesk cases, ProcessPictures pictures, Reader reader, CaseTalk talk, Map<String, Object> slots) {
        doAnswer(asked -> asked.<Supplier<?>>getArgument(0).get()).when(cases).atOnce(any());
        var beans = new StaticListableBeanFactory(new HashMap<>(slots));
        return new CaseSide(
                cases,
                pictures,
                reader,
                talk,
                new CaseSlots(beans.getBeanProvider(CaseFact.class), beans.getBeanProvider(CaseTab.class)));
    }

    /** Nobody else looks. */
    public static WhoLooks whoLooks() {
        return new WhoLooks(mock(PresenceDesk.class), mock(Presences.class));
    }
}
