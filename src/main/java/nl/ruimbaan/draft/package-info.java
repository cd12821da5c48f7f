/** What is being typed, kept on the server until it is published or forgotten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security", "privacy", "privacy::ui"})
package nl.ruimbaan.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
