/** The search: one index over all that colleagues may read, fed by the features through {@link nl.ruimbaan.search.Findable}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "words", "security", "people", "people::ui", "privacy"})
package nl.ruimbaan.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
