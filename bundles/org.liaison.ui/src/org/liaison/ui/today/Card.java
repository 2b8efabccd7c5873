package org.liaison.ui.today;

/**
 * A card of Today.
 *
 * @param label its heading
 * @param hint what it says when it has no records
 * @param place where it stands among the others, smallest first
 * @param source what it shows
 */
record Card(String label, String hint, int place, CardSource source) {
}
