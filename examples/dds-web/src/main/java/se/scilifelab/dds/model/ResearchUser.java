package se.scilifelab.dds.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A researcher, who receives data. */
@Entity
@Table(name = "researchusers")
@DiscriminatorValue("researchuser")
@OnDelete(action = OnDeleteAction.CASCADE)
public class ResearchUser extends User {

    @OneToMany(mappedBy = "user")
    private List<ProjectUser> projects = new ArrayList<>();

    public List<ProjectUser> getProjects() {
        return projects;
    }
}
