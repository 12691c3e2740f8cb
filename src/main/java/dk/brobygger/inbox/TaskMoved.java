package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;

/** Something about an open task changed that its lists show. */
public interface TaskMoved extends CaseEvent {}
