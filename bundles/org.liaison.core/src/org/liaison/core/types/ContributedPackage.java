package org.liaison.core.types;

import java.net.URL;
import java.util.function.Function;

import org.eclipse.emf.ecore.EPackage;

/**
 * A model that somebody brings.
 *
 * @param ePackage the model
 * @param contributor symbolic name of the bundle that brings it
 * @param files finds a file beside the model, for example {@code plugin_ru.properties}; {@code null} when there is none
 */
public record ContributedPackage(EPackage ePackage, String contributor, Function<String, URL> files) {
}
