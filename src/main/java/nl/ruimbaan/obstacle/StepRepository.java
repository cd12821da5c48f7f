package nl.ruimbaan.obstacle;

import org.springframework.data.jpa.repository.JpaRepository;

interface StepRepository extends JpaRepository<ObstacleStep, Long> {}
