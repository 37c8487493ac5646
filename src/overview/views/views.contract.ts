import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { trimmed } from '../../platform/index.js';
import { type Audience, audiences, type ViewedList, viewedLists } from '../domain/saved-view.js';

const lists = Object.keys(viewedLists) as ViewedList[];

/** Which views. */
export class ViewsQuery {
  @IsIn(lists)
  list: ViewedList;
}

/** What a list is narrowed by: under one of its own names, a word or the id of a thing. */
export class ViewFilterBody {
  @IsString()
  @Length(1, 40)
  name: string;

  @IsString()
  @Length(1, 200)
  value: string;
}

/** How a list is shown, under a name. */
export class ViewBody {
  @trimmed
  @IsString()
  @Length(1, 80)
  name: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ViewFilterBody)
  filters: ViewFilterBody[];

  /** The list's own order unless given. */
  @IsOptional()
  @Matches(/^-?[a-zA-Z]{1,40}$/)
  sort?: string;

  /** The columns shown, by their names; the list's own unless given. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(/^[a-zA-Z]{1,40}$/, { each: true })
  columns?: string[];

  /** `nobody`, who holds an `office` of the alliance, or the whole `alliance`. */
  @IsIn(audiences)
  sharedWith: Audience;

  /** Whether its maker's list opens with it. */
  @IsBoolean()
  isDefault: boolean;
}

/** A view to keep. */
export class NewViewBody extends ViewBody {
  @IsIn(lists)
  list: ViewedList;
}

/** What a list is narrowed by. */
export class ViewFilterView {
  name: string;
  value: string;
}

/** A saved view, as its reader may use it: a filter by something they may not know of is not in it. */
export class SavedViewView {
  id: string;
  list: ViewedList;
  name: string;
  filters: ViewFilterView[];
  sort: string | null;
  columns: string[] | null;
  sharedWith: Audience;
  /** Whether the reader's list opens with it. */
  isDefault: boolean;
  /** Whether the reader made it: then they may change and withdraw it. */
  isOwn: boolean;
  madeBy: string;
  version: number;
}

/** The views of a list: the reader's own, then those shared with them. */
export class SavedViewsView {
  items: SavedViewView[];
}
