package nl.ruimbaan.obstacle;

import org.springframework.data.jpa.repository.JpaRepository;

interface OccurrenceRepository extends JpaRepository<Occurrence, Long> {}
