package dk.brobygger.demo;

import dk.brobygger.identity.Rejection;

/** The demo clock refuses to move. */
public class DemoRejection extends Rejection {

    public enum Reason {
        SAY_HOW_FAR,
        TOO_FAR,
        STILL_BUILDING
    }

    DemoRejection(Reason reason) {
        super("demo.rejection." + reason);
    }
}
