/** The privacy guard: finds what could tell who a text is about. No guard proves anonymity; it asks a person to look. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security"})
package nl.ruimbaan.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
