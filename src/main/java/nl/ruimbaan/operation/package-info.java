/** What who runs the portal meets: why it does not start, back-ups of the embedded database, and what is forgotten at night. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security"})
package nl.ruimbaan.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
