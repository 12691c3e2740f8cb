/** The team board, absence, and the handover of one who leaves. */
@NullMarked
package dk.brobygger.team.ui;

import org.jspecify.annotations.NullMarked;
