import type { Share } from '../../shared/project.ts';
import type { Project } from './project.entity.ts';

/** Whose the benefit of a project is, in hundredths of a percent, 10,000 in all: the owner's where nothing else is agreed. */
export const sharesOf = ({ shares, owner }: Pick<Project, 'shares' | 'owner'>): readonly Share[] => (shares.length > 0 ? shares : [{ organization: owner, basisPoints: 10_000 }]);
