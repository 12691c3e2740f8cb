package dk.brobygger.establishment;

import dk.brobygger.register.PNumber;

/**
 * Praktikkarrusel: what became of the placements at a production unit.
 *
 * @param months how far back they are counted
 * @param placements begun in those months
 * @param hires of them, that led to ordinary pay at the company
 * @param alarm whether there are so many without a hire that a leader decides on the next
 */
public record CarouselStatus(PNumber unit, String unitName, int months, int placements, int hires, boolean alarm) {}
