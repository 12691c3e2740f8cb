package dk.brobygger.establishment;

/** What VITAS, the legal channel, says of the application; Danish because VITAS is. The official list was not found. */
public enum VitasState {
    KLADDE,
    MODTAGET,
    RETURNERET,
    AFSLAG,
    BEVILGET
}
